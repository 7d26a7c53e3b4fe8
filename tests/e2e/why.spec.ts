import { expect, test } from './host.ts'
import { openSample } from './opening.ts'

test('from the index down to the row of a file, and back with other weights that nobody saves', async ({ page }) => {
  await openSample(page)
  const sum = page.getByRole('region', { name: 'The sum behind it' })
  await page.getByRole('link', { name: 'Why this number: Return on Objectives' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Return on Objectives')
  await page.getByRole('link', { name: 'Reputation', exact: true }).press('Enter')
  await sum.getByRole('link').nth(2).press('Enter')
  await sum.getByRole('link', { name: 'Organic impressions on LinkedIn, by quarter' }).press('Enter')
  await expect(page.getByText(/If it goes on as it did, it ends at/)).toBeVisible()
  // Its exports have ended longer ago than a month: beside the number, and in the navigation.
  await expect(page.getByText('data until 30 September 2026')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Data 4 accounts with old exports' })).toBeVisible()
  await expect(page.getByText(/^\(.* − .*\) ÷ \(.* − .*\) = /)).toBeVisible()
  await page.getByRole('button', { name: 'Show the rows' }).first().click()
  await expect(page.locator('[data-mark="traced"]').first()).toBeVisible()

  await page.getByRole('navigation', { name: 'The way down to here' }).getByRole('link').first().click()
  const index = page.locator('.why-number')
  const agreed = await index.textContent()
  await page.getByRole('switch', { name: 'Try other weights' }).press('Space')
  const weight = page.getByRole('slider', { name: 'Weight of Reputation' })
  await weight.press('End')
  await expect(weight).toHaveAttribute('aria-valuenow', '100')
  await expect(page.getByRole('slider', { name: 'Weight of Insight' })).toHaveAttribute('aria-valuenow', '0')
  await expect(index).not.toHaveText(agreed ?? '')
  await expect(page.getByRole('region', { name: 'What if' })).toContainText(/\d+/)
  await page.getByLabel('Weight of Reputation, in percent').fill('30')
  await expect(weight).toHaveAttribute('aria-valuenow', '30')

  await page.getByRole('link', { name: 'Reputation', exact: true }).click()
  await expect(page.getByRole('region', { name: 'What if' })).toBeVisible()
  await page.getByRole('button', { name: 'As agreed' }).click()
  await page.getByRole('link', { name: 'Overview' }).first().click()
  await page.getByRole('link', { name: 'Why this number: Return on Objectives' }).click()
  await expect(index).toHaveText(agreed ?? '')
})
