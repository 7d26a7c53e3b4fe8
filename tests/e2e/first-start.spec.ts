import { expect, test } from './host.ts'
import { makeSample, openSample } from './opening.ts'

// A first start is one of an app that was never used.
test.use({ startedAnew: true })

test('from the first start to the board paper of the sample company', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Show your board what social media returns')
  await makeSample(page)

  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toHaveText(/of 100/)
  const said = (await title.innerText()).replace(/\s+/g, ' ')
  await expect(page.getByRole('img', { name: /^Index \d+ of 100/ })).toBeVisible()
  for (const pillar of ['Reputation', 'Engagement', 'Insight'])
    await expect(page.getByRole('heading', { level: 2, name: pillar })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'What missed, and why' })).toBeVisible()

  await page.keyboard.press('Control+9')
  await expect(page.getByRole('heading', { level: 1, name: /^Board paper/ })).toBeVisible()
  const paper = page.locator('.paper').first()
  await expect(paper).toContainText('Return on Objectives')
  expect((await paper.innerText()).replace(/\s+/g, ' ')).toContain(said)
})

test('the period is shared, and another one tells another story', async ({ page }) => {
  await openSample(page)
  await expect(page.getByText(/known on 30 September 2026/)).toBeVisible()
  await page.getByRole('button', { name: 'Period before' }).click()
  await expect(page.getByText(/known on 30 June 2026/)).toBeVisible()
  await page.keyboard.press('Control+9')
  await expect(page.getByRole('heading', { name: 'Board paper, Q2 2026' })).toBeVisible()
})
