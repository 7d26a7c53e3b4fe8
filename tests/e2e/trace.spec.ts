import { writeFileSync } from 'node:fs'
import { xOverview } from '../support/exports.ts'
import { dropFiles, expect, test } from './host.ts'
import { openSample, startEmpty } from './opening.ts'

const panelName = 'Where this figure comes from'

test('a value that a later file restates leads to both its cells, and undoing that file brings the first back', async ({
  app,
  page,
}, info) => {
  const june = info.outputPath('june.csv')
  const july = info.outputPath('july.csv')
  writeFileSync(june, xOverview({ '2026-06-29': [1100, 10], '2026-06-30': [1200, 20] }))
  writeFileSync(july, xOverview({ '2026-06-30': [1250, 20], '2026-07-01': [1300, 30] }))
  await startEmpty(app, page, info.outputPath('restated.boardroo'))
  await dropFiles(page, [june])
  await page.getByRole('combobox', { name: 'Name a new account' }).fill('Sanara')
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await page.getByRole('button', { name: 'Import 26 values from 1 file' }).click()
  await expect(page.getByText(/values imported from 1 file/)).toBeVisible()
  await dropFiles(page, [july])
  await page.getByPlaceholder('Sanara, as before?').click()
  await page.getByRole('option', { name: 'Sanara' }).click()
  await page.getByRole('button', { name: /^Import \d+ values from 1 file$/ }).click()
  await expect(page.getByText(/values imported from 1 file/)).toBeVisible()

  await page.getByRole('link', { name: 'Restatements' }).click()
  const row = page.getByRole('row', { name: /^Impressions/ })
  await row.getByRole('button', { name: '1,200' }).click()
  const panel = page.getByRole('dialog', { name: panelName })
  await expect(panel.getByText('june.csv', { exact: true })).toBeVisible()
  await expect(panel.locator('td[data-mark="traced"]').first()).toContainText('1200')
  await page.keyboard.press('Escape')
  await row.getByRole('button', { name: '1,250' }).click()
  await expect(panel.locator('td[data-mark="traced"]').first()).toContainText('1250')
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: 'Quality' }).click()
  await page.getByRole('button', { name: /^Sanara/ }).click()
  await page.locator('.calendar-names summary').first().click()
  await page
    .locator('.calendar-names')
    .first()
    .getByRole('button', { name: /Impressions/ })
    .click()
  await expect(panel.getByText('july.csv', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: 'Imports so far' }).click()
  await page.getByRole('button', { name: /july\.csv/ }).click()
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await expect(page.getByText(/july\.csv was undone/)).toBeVisible()
  await page.getByRole('link', { name: 'Restatements' }).click()
  await expect(page.getByRole('row', { name: /^Impressions.*1,250.*1,200.*july\.csv/ })).toBeVisible()
})

test('a problem in a preview leads to its row before anything is written', async ({ app, page }, info) => {
  const file = info.outputPath('june.csv')
  writeFileSync(file, xOverview({ '2026-06-29': [1100, 10], '2026-06-30': [1200, 20] }).replace('1200', 'many'))
  await startEmpty(app, page, info.outputPath('problem.boardroo'))
  await dropFiles(page, [file])
  await page.getByRole('combobox', { name: 'Name a new account' }).fill('Sanara')
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await page.getByRole('button', { name: /row 3/ }).first().click()
  const panel = page.getByRole('dialog', { name: panelName })
  await expect(panel.locator('tr[data-asked="true"]')).toContainText('many')
})

test('a figure in a sentence, a coverage and an agreed value each lead on', async ({ page }) => {
  await openSample(page)
  const panel = page.getByRole('dialog', { name: panelName })
  await page.locator('.pillar-panel [data-figure$=".coverage"]').first().click()
  await expect(panel.getByText(/share of the weight that has data/)).toBeVisible()
  await panel.locator('button.trace-part').first().click()
  await expect(panel.getByRole('heading', { name: 'Month by month' })).toBeVisible()
  await panel.getByRole('button', { name: 'One step back' }).click()
  await page.keyboard.press('Escape')

  await page.locator('#content h1 [data-figure]').first().click()
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')

  await page.locator('.rail-item[href="#/report"]').click()
  await page.locator('.paper-board [data-figure="index.pace"]').click()
  await expect(panel.getByText(/divided by what the plan expected/)).toBeVisible()
  await page.keyboard.press('Escape')
  await page.locator('.paper [data-figure$=".target"]').first().click()
  await panel.getByRole('link', { name: 'Open it there' }).click()
  await expect(page).toHaveURL(/#\/objectives\//)
})
