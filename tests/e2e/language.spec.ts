import { expect, test } from './host.ts'
import { openSample } from './opening.ts'

test('the language changes at once, and the paper may keep another', async ({ page }) => {
  await openSample(page)
  await page.keyboard.press('Control+,')
  await page.getByText('Français', { exact: true }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Réglages' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')

  // A figure that a screen borrows from the report is written as the screen speaks.
  await page.keyboard.press('Control+3')
  await page.getByRole('link', { name: 'First signs' }).click()
  await expect(page.locator('.objective-line .paper-figure').first()).toHaveText(/^\d+[\u00a0\u202f]%$/)

  await page.keyboard.press('Control+9')
  await expect(page.getByRole('heading', { level: 1, name: /^Note au conseil/ })).toBeVisible()
  await page.getByText('English', { exact: true }).click()
  await expect(page.locator('.paper').first()).toContainText('Return on Objectives')
})
