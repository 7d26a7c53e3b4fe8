import { expect, test } from './host.ts'
import { openSample } from './opening.ts'

test('weights that do not total 100 cannot be saved, and wait through a look at another screen', async ({ page }) => {
  await openSample(page)
  await page.keyboard.press('Control+,')
  const reputation = page.getByRole('textbox', { name: 'Reputation', exact: true })
  await reputation.fill('60')
  await expect(page.getByText('The weights total 125%: 25% too much.')).toBeVisible()
  // At twice the size all is in the window, and nothing has to be drawn sideways to be read.
  await page.setViewportSize({ width: 640, height: 400 })
  const wide = await page.evaluate(() => {
    const main = document.getElementById('content')
    return [document.documentElement.scrollWidth - innerWidth, (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0)]
  })
  expect(wide).toEqual([0, 0])
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(reputation).toBeInViewport()
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled()

  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+,')
  await expect(reputation).toHaveValue('60%')
  await page.getByRole('button', { name: 'Undo changes' }).click()
  await expect(reputation).toHaveValue('35%')
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+,')
  await expect(reputation).toHaveValue('35%')
})

test('how often confidence is asked for, and a change of language that is confirmed in the new one', async ({
  page,
}) => {
  await openSample(page)
  const due = page.getByRole('complementary', { name: 'Check-in' })
  await expect(due).toContainText('1 confidence,')
  await page.keyboard.press('Control+,')
  await page.getByRole('combobox', { name: 'Confidence of the team' }).click()
  await page.getByRole('option', { name: 'every month' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.keyboard.press('Control+1')
  await expect(due).toContainText('8 confidences')
  await page.keyboard.press('Control+,')
  await page.getByText('Français', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Réglages enregistrés.')).toBeVisible()
})

test('the workspace says where it is kept, and a copy of it opens as it was', async ({ app, page }, info) => {
  await openSample(page)
  await page.keyboard.press('Control+,')
  const section = page.getByRole('region', { name: 'This workspace' })
  await expect(section).toContainText('Orvanne.boardroo')
  const copy = info.outputPath('Orvanne before.boardroo')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] })
  }, copy)
  await section.getByRole('button', { name: 'Save a copy…' }).click()
  await expect(page.getByText(`Written to ${copy}`)).toBeVisible()
  await page.getByRole('button', { name: 'Close the workspace' }).click()
  await page.getByRole('button', { name: 'Open a file…' }).click()
  await page.getByRole('heading', { level: 2, name: 'Return on Objectives (ROO)' }).waitFor()
  await page.keyboard.press('Control+,')
  await expect(section).toContainText(copy)
})
