import { expect, test } from './host.ts'
import { openSample } from './opening.ts'

test('a campaign shows what it gathered and serves; its posts follow the rule while it is typed, and the hand', async ({
  page,
}) => {
  await openSample(page)
  await page.keyboard.press('Control+3')
  await page.getByRole('link', { name: 'First signs', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'First signs' }).waitFor()
  await expect(page.getByRole('region', { name: 'What its posts gathered' })).toContainText('Impressions')
  await expect(page.getByRole('region', { name: 'Objectives served' })).toContainText('eight named experts')
  await expect(page.getByRole('region', { name: 'Assets' })).toContainText('FR-2025-0231')
  await expect(page.getByRole('region', { name: 'Posts', exact: true })).toContainText('else its impressions')

  await page.getByRole('button', { name: 'Edit', exact: true }).click()
  const posts = page.getByRole('region', { name: 'Posts', exact: true })
  const count = posts.getByRole('heading', { level: 3 })
  await expect(count).toHaveText(/^\d+ posts fall/)
  const before = await count.innerText()
  await posts
    .getByRole('button', { name: /^Take out:/ })
    .first()
    .click()
  await expect(count).not.toHaveText(before)
  await expect(page.getByText('1 post taken out by hand')).toBeVisible()
  await page.getByRole('button', { name: /^Put back:/ }).click()
  await expect(count).toHaveText(before)

  const byHand = page.getByRole('region', { name: 'Add a post by hand' })
  await byHand.getByRole('textbox').fill('lisbon')
  await byHand.getByRole('button', { name: /^Add:/ }).first().click()
  await expect(count).not.toHaveText(before)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'First signs' }).waitFor()
  await expect(page.getByRole('region', { name: 'Posts', exact: true })).toContainText('by hand')
})

test('an asset that is approved needs its number', async ({ page }) => {
  await openSample(page)
  await page.keyboard.press('Control+3')
  await page.getByRole('button', { name: 'New campaign' }).click()
  await page.getByLabel('Name', { exact: false }).first().fill('World Pharmacists Day')
  await page.getByRole('button', { name: 'Add an asset' }).click()
  await page.getByRole('textbox', { name: 'Asset' }).fill('Poster')
  await page.getByLabel('Approved').fill('1 Sep 2026')
  await page.getByLabel('Approved').blur()
  await expect(page.getByText('What is approved has a number.')).toBeVisible()
  await page.getByLabel('Approval number').fill('FR-2026-0300')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('link', { name: 'World Pharmacists Day' }).click()
  await expect(page.getByRole('region', { name: 'Assets' })).toContainText('FR-2026-0300')
})
