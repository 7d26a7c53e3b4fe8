import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { openSample } from './opening.ts'

/** Answers whatever question the card asks, by the keyboard alone. */
async function answer(page: Page): Promise<void> {
  const card = page.locator('.check-in-card')
  const place = await page.locator('.check-in-progress strong').innerText()
  const kind = (await card.locator('.overline').innerText()).toLowerCase()
  if (kind === 'relationship') await page.keyboard.press('Enter')
  else if (kind === 'confidence') {
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
  } else if (kind === 'insight') {
    await page.keyboard.type('The head of medical affairs agreed')
    await page.keyboard.press('Enter')
  } else await page.keyboard.press('PageDown')
  await expect(page.locator('.check-in-progress strong', { hasText: new RegExp(`^${place}$`) })).toHaveCount(0)
}

test('a round goes by the keyboard alone: on, back, put off, and a summary of what came of it', async ({ page }) => {
  // As many questions as a whole quarter without a check-in leaves behind.
  test.setTimeout(180_000)
  await openSample(page)
  await page.keyboard.press('Control+0')
  await page.getByRole('heading', { level: 1, name: 'Check-in' }).waitFor()
  await expect(page.getByRole('button', { name: 'Start the check-in' })).toBeFocused()
  await page.keyboard.press('Enter')
  const place = page.locator('.check-in-progress strong')
  await expect(place).toHaveText(/^1 of \d+$/)
  const count = Number((await place.innerText()).replace('1 of ', ''))

  // A complaint waits to be handed over: its number, and Enter.
  await expect(page.locator('.check-in-card h2')).toHaveText('Has this been handed over?')
  await page.keyboard.type('QC-2026-0077')
  await page.keyboard.press('Enter')
  await expect(place).toHaveText(`2 of ${count}`)

  // A question is left for later, found again by going back, and left once more.
  const second = await page.locator('.check-in-card h2').innerText()
  await page.keyboard.press('PageDown')
  await expect(place).toHaveText(`3 of ${count}`)
  await page.keyboard.press('PageUp')
  await expect(page.locator('.check-in-card h2')).toHaveText(second)
  await expect(page.getByText('You put this off.')).toBeVisible()
  await page.keyboard.press('PageDown')
  for (let asked = 3; asked <= count; asked += 1) await answer(page)

  await page.getByRole('heading', { level: 1, name: 'The check-in is through' }).waitFor()
  await expect(page.getByRole('heading', { name: /put off/ })).toBeVisible()
  await expect(page.locator('.check-in-due li', { hasText: 'Handover' })).toContainText('Complaint of')
  await expect(page.getByRole('button', { name: 'Finish' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 2, name: 'Return on Objectives (ROO)' }).waitFor()
  await expect(page.getByRole('complementary', { name: 'Check-in' })).toContainText('Due:')
})

test('a round that was left goes on where it was', async ({ page }) => {
  await openSample(page)
  await page.getByRole('button', { name: 'Start the check-in' }).click()
  await page.getByRole('button', { name: 'Start the check-in' }).click()
  const place = page.locator('.check-in-progress strong')
  await expect(place).toHaveText(/^1 of/)
  await page.keyboard.press('PageDown')
  await expect(place).toHaveText(/^2 of/)
  await page.keyboard.press('Control+1')
  await page.getByRole('button', { name: 'Go on with the check-in' }).click()
  await expect(place).toHaveText(/^2 of/)
})

test('a value by hand begins empty, says which paper will not know it, and has room for its source', async ({
  page,
}) => {
  await openSample(page)
  await page.keyboard.press('Control+0')
  await page.getByRole('button', { name: 'Start the check-in' }).click()
  await page.getByRole('button', { name: 'Later' }).click()
  const card = page.locator('.check-in-card')
  await expect(card.getByRole('heading')).toContainText('Structured exchanges with payers')
  const value = card.getByRole('textbox', { name: 'Value' })
  const source = card.getByRole('textbox', { name: 'Source' })
  const day = card.getByRole('textbox', { name: 'Date' })
  await expect(value).toHaveValue('')
  await source.fill('Minutes of the calls')
  await source.press('Enter')
  await expect(card.getByRole('alert')).toHaveText('Enter a number.')
  await day.fill('1/10/2026')
  await expect(card.getByText('After Q3 2026, so that its paper will not know of it.')).toBeVisible()
  await day.fill('30/9/2026')
  await expect(card.getByText('After Q3 2026')).toBeHidden()
  // The objective ends with the year, and its last value is that of its end.
  await expect(card.getByText('Next on 30 December 2026.')).toBeVisible()
  await value.fill('7')
  await source.press('Enter')

  await expect(card.getByRole('heading')).toContainText('Registry holders who answered')
  for (const field of [source, day]) expect((await field.boundingBox())?.width).toBeGreaterThan(200)
})
