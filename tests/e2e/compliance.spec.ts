import { expect, test } from './host.ts'
import { openSample } from './opening.ts'

test('an adverse event is recorded without a word of the patient, handed over, and guards its objective', async ({
  page,
}) => {
  await openSample(page)
  await page.keyboard.press('Control+Shift+K')
  await page.getByRole('heading', { level: 1, name: 'Compliance', exact: true }).waitFor()
  const guards = page.getByRole('region', { name: 'What it guards' })
  await expect(guards.getByText('holds', { exact: true })).toHaveCount(2)
  await expect(guards.getByText('100%; limit: at or above 100%, every month')).toBeVisible()
  await expect(guards.getByText('0; limit: at or below 0, every month')).toBeVisible()

  await page.getByRole('button', { name: 'Record an event' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('radio', { name: 'Adverse event' })).toBeFocused()
  await dialog.getByLabel('Case reference').fill('dizzy since Monday')
  await expect(dialog.getByText('What was said stays with drug safety.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Save', exact: true })).toBeDisabled()
  await dialog.getByLabel('Case reference').fill('PV-2026-0999')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog).toBeHidden()

  const event = page.getByRole('row').filter({ hasText: 'LinkedIn' }).first()
  await expect(event).toContainText(/2[34] hours left/)
  // Who hears the screen is told that it was kept, with its moment as people write one.
  await expect(
    page.getByRole('status').filter({ hasText: /^Compliance entry .* – \d{1,2} \w+ \d{4}, \d\d:\d\d$/ }),
  ).toHaveCount(1)
  await event.getByRole('button', { name: /^Handed over now/ }).press('Enter')
  await expect(event.getByRole('button', { name: /^Change/ })).toBeFocused()
  await expect(event).toContainText('Drug safety · PV-2026-0999')
  await expect(event).toContainText('in time')
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await expect(event).toContainText(/2[34] hours left/)
})

test('a breach of a code breaks the guardrail, and its objective is not green any more', async ({ page }) => {
  await openSample(page)
  await page.keyboard.press('Control+Shift+K')
  await page.getByRole('button', { name: 'Record an event' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Breach of a code', { exact: true }).click()
  await dialog.getByLabel('What of the code').click()
  await page.getByRole('option', { name: 'Outside the approved use' }).click()
  await dialog.getByLabel('Day').first().fill('22 Sep 2026')
  await dialog.getByLabel('Day').first().blur()
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog).toBeHidden()
  const guards = page.getByRole('region', { name: 'What it guards' })
  await expect(guards.getByRole('listitem').filter({ hasText: 'Breaches' })).toContainText('broken')
  await page.keyboard.press('Control+1')
  await page.getByRole('button', { name: /^In 2026, patients, carers and pharmacists/ }).click()
  await expect(page.getByText('Guardrail broken', { exact: true })).toBeVisible()
})

test('what a patient says of their own health is not taken as an insight without a word', async ({ page }) => {
  await openSample(page)
  await page.keyboard.press('Control+5')
  await page.getByRole('button', { name: 'New insight' }).click()
  const heard = page.getByLabel('Heard', { exact: true })
  await heard.fill('Parents ask for a page that a school nurse understands.')
  await expect(page.getByText('somebody spoke of their own health')).toBeHidden()
  await heard.fill('Since the second injection I have had headaches every day.')
  await expect(page.getByText('somebody spoke of their own health')).toBeVisible()
  await page.getByRole('link', { name: 'Record the event' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Compliance', exact: true })).toBeVisible()
})

test('the keys of a day leave the form open, and what is recorded today leaves the period that is looked at', async ({
  page,
}) => {
  await openSample(page)
  await page.keyboard.press('Control+Shift+K')
  const period = page.locator('.period-picker-name')
  await expect(period).toHaveText('Q3 2026')
  await page.getByRole('button', { name: 'Record an event' }).click()
  const dialog = page.getByRole('dialog')
  const day = dialog.getByLabel('Day')
  const calendar = page.locator('[data-dates-dropdown]')
  await dialog.getByLabel('Case reference').fill('PV-2026-0998')
  await day.click()
  await expect(calendar).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(calendar).toBeHidden()
  await expect(day).toBeFocused()
  await day.fill('23/9/2026')
  await page.keyboard.press('Enter')
  await expect(calendar).toBeHidden()
  await page.mouse.click(5, 700)
  await expect(dialog.getByLabel('Case reference')).toHaveValue('PV-2026-0998')
  await dialog.getByLabel('Case reference').press('Escape')
  await expect(dialog).toBeHidden()

  await page.getByRole('button', { name: 'Record an event' }).click()
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('row').filter({ hasText: 'hours left' })).toHaveCount(1)
  await expect(period).toHaveText('Q3 2026')
})
