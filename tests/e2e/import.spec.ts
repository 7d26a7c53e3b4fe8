import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { barriers } from './accessibility.ts'
import { dropFiles, expect, test } from './host.ts'
import { openSample, startEmpty } from './opening.ts'

const samples = path.join(import.meta.dirname, '../../resources/sample/exports')
const files = [path.join(samples, 'x/account_analytics_content_2025-04-01_2026-03-31.csv')]

test('dropped files are shown first, applied as shown, and change nothing the second time', async ({
  app,
  page,
}, info) => {
  await startEmpty(app, page, info.outputPath('import.boardroo'))
  await dropFiles(page, files)
  const agree = page.getByRole('button', { name: /^Import [\d,]+ values from 1 file$/ })
  await expect(agree).toBeVisible()
  await expect(page.getByText('Nothing is written until you agree.')).toBeVisible()
  const [, count = ''] = /Import ([\d,]+) values/.exec(await agree.innerText()) ?? []

  await agree.click()
  await expect(page.getByText(/values imported from 1 file/)).toContainText(count)

  await dropFiles(page, files)
  await expect(page.getByText('These files would change nothing')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Import 0 values from 1 file' })).toBeDisabled()
  await expect(page.getByText('The very same file was imported on')).toBeVisible()
})

test('files from the dialog can be discarded, and nothing was written', async ({ app, page }, info) => {
  await startEmpty(app, page, info.outputPath('discard.boardroo'))
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: chosen })
  }, files)
  await page.keyboard.press('Control+i')
  const whereToFind = page.getByRole('region', { name: 'Where each platform keeps its export' })
  await expect(page.getByRole('button', { name: 'Discard' })).toBeVisible()
  await expect(whereToFind).toBeHidden()
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(page.getByRole('heading', { name: 'Drop export files here' })).toBeVisible()
  await expect(whereToFind.getByText('YouTube Studio')).toBeVisible()
  await page.getByRole('link', { name: 'Imports so far' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing imported yet' })).toBeVisible()
})

const newsletter = `Newsletter results,,,
Day,Sent,Opened,Written by
2026-09-01,1200,480,a@example.org
2026-09-02,1210,490,a@example.org
2026-09-04,1190,471,b@example.org
`

test('a heap is grouped by account, an unknown table is mapped, and an import can be undone', async ({
  app,
  page,
}, info) => {
  const folder = info.outputPath('newsletter')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'agency.csv'), newsletter)
  await startEmpty(app, page, info.outputPath('heap.boardroo'))
  await dropFiles(page, [path.join(samples, 'linkedin'), path.join(samples, 'meta-facebook'), folder])

  const question = page.getByRole('heading', { name: 'Whose figures are these?' })
  await expect(question).toBeVisible()
  await page.getByRole('link', { name: 'Read it yourself…' }).click()
  for (const [column, measure] of [
    ['Sent', 'E-mails sent'],
    ['Opened', 'E-mails opened'],
  ] as const)
    await expect(page.getByRole('combobox', { name: `Column ${column} is read as` })).toHaveValue(measure)
  await expect(page.getByText('Names persons, or holds what patients wrote: never read')).toBeVisible()
  const totals = page.getByRole('row', { name: /^Total / })
  await expect(totals).toContainText('3,600')
  await expect(totals).toContainText('1,441')
  await page.getByLabel('Name of the template').fill('Newsletter of the agency')
  await page.getByRole('button', { name: 'Read it like this' }).click()

  const names = page.getByRole('combobox', { name: 'Name a new account' })
  await expect(names.first()).toBeVisible()
  await expect(page.getByText('Say first whose figures these are: 2 answers are missing.')).toBeVisible()
  await expect(names.first()).toHaveValue('Vivre avec, la communauté Orvanne')
  await expect(names.last()).toHaveValue('Sanara Pharma')
  await names.first().fill('Sanara')
  await page.getByRole('button', { name: 'Set all 2' }).click()
  await expect(question).toHaveCount(0)
  const facebook = page.getByRole('button', { name: /^Sanara Facebook 5 / })
  await facebook.click()
  await expect(page.getByRole('img', { name: /days covered, of/ }).first()).toBeVisible()
  await page.getByRole('button', { name: /^Import [\d,]+ values from 11 files$/ }).click()
  await expect(page.getByText(/values imported from 11 files/)).toBeVisible()

  await page.getByRole('link', { name: 'Imports so far' }).click()
  await page.getByRole('button', { name: /agency\.csv/ }).click()
  await page.getByRole('button', { name: 'Undo this import' }).click()
  await expect(page.getByText(/agency\.csv was undone: 6 values are gone/)).toBeVisible()
  await expect(page.getByRole('row', { name: /agency\.csv.*undone on/ })).toBeVisible()

  await page.keyboard.press('Control+4')
  await dropFiles(page, [folder])
  await expect(page.getByText('Read as you said')).toBeVisible()
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Import 6 values from 1 file' })).toBeEnabled()

  await page.getByRole('button', { name: 'Discard' }).click()
  writeFileSync(path.join(folder, 'stand.csv'), stand)
  await dropFiles(page, [path.join(folder, 'stand.csv')])
  await countStand(page)
  await page.getByRole('combobox', { name: 'Name a new account' }).fill('Congress of Vienna')
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await page.getByRole('button', { name: 'Import 1 value from 1 file' }).click()
  await expect(page.getByText(/1 value imported from 1 file/)).toBeVisible()
})

const stand = `Surname,E-mail,Badge type
Muster,ada@example.org,Physician
Muster,ADA@example.org,Physician
Beispiel,,Physician
Exemple,grace@example.org,Exhibitor
`

/** A list of persons is counted as badges, without those of the exhibitors, and shows none of the persons. */
async function countStand(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Read it yourself…' }).click()
  await expect(page.getByRole('radio', { name: 'Each row is a person: count them' })).toBeChecked()
  await expect(page.getByText('Say on which day it was')).toBeVisible()
  await page.getByLabel('Day of the whole file').fill('19 Mar 2026')
  await page.getByLabel('Day of the whole file').press('Enter')
  await page.getByLabel('Event').fill('Stand')
  const counted = page.getByRole('combobox', { name: 'Each person counts as' })
  await counted.fill('Badge scans')
  await page.getByRole('option', { name: '“Badge scans” as a measure of my own…' }).click()
  await page.getByRole('textbox', { name: 'What is it called?' }).press('Enter')
  await expect(counted).toHaveValue('Badge scans')
  await page.getByRole('combobox', { name: 'Column Badge type is read as' }).fill('Count only')
  await page.getByRole('option', { name: 'Count only some rows' }).click()
  await expect(page.getByRole('row', { name: '19 March 2026 Stand 3' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Column Badge type: rows that count' }).press('Backspace')
  await expect(page.getByRole('row', { name: '19 March 2026 Stand 2' })).toBeVisible()
  await expect(page.getByText('2 persons counted, 1 counted already, 1 not counted')).toBeVisible()
  await expect(page.getByText(/example\.org|Muster/)).toHaveCount(0)
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Read it like this' }).click()
}

const videos = `Content,Video title,Video publish time,Duration,Views,Watch time (hours),Hypes,Hype points,Mood,Asked by
Total,,,,300,20.5,12,34,,
abcdefghijk,How a tablet is made,"Jan 13, 2026",161,200,15.5,7,20,calm,a@example.org
abcdefghijl,Inside the laboratory,"Jan 15, 2026",61,100,5,5,14,calm,b@example.org
`

test('columns that are new are taken in beside what is read already, and the next export brings them by itself', async ({
  app,
  page,
}, info) => {
  const folder = info.outputPath('youtube')
  mkdirSync(folder, { recursive: true })
  const [one, two] = ['Table data.csv', 'Table data (1).csv'].map((name) => path.join(folder, name))
  writeFileSync(one ?? '', videos)
  writeFileSync(two ?? '', videos.replace('"Jan 15, 2026",61,100', '"Jan 15, 2026",61,120'))
  await startEmpty(app, page, info.outputPath('columns.boardroo'))
  await dropFiles(page, [one ?? ''])
  await page.getByRole('combobox', { name: 'Name a new account' }).fill('Sanara')
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await expect(page.getByText(/5 columns are not taken: Duration, Hypes, Hype points, Mood, Asked by/)).toBeVisible()

  await page.getByRole('link', { name: 'Take in more columns…' }).click()
  await expect(page.getByRole('row', { name: /^Views .* Views$/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Asked by/ })).toContainText('never read')
  await expect(page.getByRole('row', { name: /^Mood/ })).toContainText('Holds no figures')
  const take = page.getByRole('button', { name: 'Take them in' })
  await expect(take).toBeDisabled()
  await page.getByRole('combobox', { name: 'Column Hypes is read as' }).fill('Reactions')
  await page.getByRole('option', { name: 'Reactions', exact: true }).click()
  const points = page.getByRole('combobox', { name: 'Column Hype points is read as' })
  await points.fill('Hype points')
  await page.getByRole('option', { name: '“Hype points” as a measure of my own…' }).click()
  await page.getByRole('textbox', { name: 'What is it called?' }).press('Enter')
  await expect(points).toHaveValue('Hype points')
  await expect(page.getByRole('row', { name: /^Total 12 34$/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Total of the platform 12 34$/ })).toBeVisible()
  await take.click()

  await expect(page.getByText('Added by you: Hypes, Hype points.')).toBeVisible()
  await page.getByRole('button', { name: /^Import \d+ values from 1 file$/ }).click()
  await expect(page.getByText(/values imported from 1 file/)).toBeVisible()
  await dropFiles(page, [two ?? ''])
  await expect(page.getByPlaceholder('Sanara, as before?').first()).toBeVisible()
  await page.getByRole('button', { name: 'Set it' }).click()
  await expect(page.getByRole('button', { name: 'Import 1 value from 1 file' })).toBeEnabled()
  await expect(page.getByText('Added by you: Hypes, Hype points.')).toBeVisible()
})

test('a figure leads to the marked cells of its file', async ({ page }) => {
  await openSample(page)
  await page.locator('section[aria-labelledby="pillar-engagement"] .pillar-number button').click()
  const panel = page.getByRole('dialog', { name: 'Where this figure comes from' })
  await panel.getByRole('button', { name: /^Interactions for each view on the Facebook page/ }).click()
  await panel.getByRole('button', { name: /^August 2026/ }).click()
  await panel.getByRole('button', { name: 'Show the rows' }).first().click()
  const marked = panel.locator('td[data-mark="traced"]')
  await expect(marked.first()).toBeVisible()
  await expect(marked.first()).toContainText('read as')
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
})
