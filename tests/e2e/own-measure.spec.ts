import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { barriers } from './accessibility.ts'
import { dropFiles, expect, test } from './host.ts'
import { goTo, startEmpty } from './opening.ts'

const days = Array.from({ length: 30 }, (_, at) => `2026-09-${String(at + 1).padStart(2, '0')}`)
const portal = `Portal of the therapy area,,,
Day,Downloads,Trust score,Satisfied
${days.map((day, at) => `${day},${100 + at},${(7 + (at % 3) / 2).toFixed(1)},${60 + (at % 3)}`).join('\n')}
`

test('columns that no platform knows become measures of one’s own, and one of them a metric on the board paper', async ({
  app,
  page,
}, info) => {
  const file = info.outputPath('portal.csv')
  writeFileSync(file, portal)
  await startEmpty(app, page, info.outputPath('own.boardroo'))
  await dropFiles(page, [file])
  await page.getByRole('link', { name: 'Read it yourself…' }).click()

  await named(page, 'Downloads', 'Podcast downloads')
  const form = page.getByRole('group', { name: 'A measure of your own for “Downloads”' })
  await expect(form.getByRole('textbox', { name: 'What is it called?' })).toBeFocused()
  await expect(form.getByRole('radio', { name: 'It adds up' })).toBeChecked()
  expect(await barriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(form).toHaveCount(0)
  await expect(use(page, 'Downloads')).toBeFocused()

  await named(page, 'Downloads', 'views')
  await expect(form.getByText('Boardroo knows a measure “Views”.')).toBeVisible()
  await expect(form.getByRole('button', { name: 'Read the column as this measure' })).toBeDisabled()
  await form.getByRole('textbox', { name: 'What is it called?' }).fill('Podcast downloads')
  await page.keyboard.press('Enter')
  await expect(use(page, 'Downloads')).toHaveValue('Podcast downloads')

  await named(page, 'Trust score', 'Trust score')
  await expect(page.getByRole('radio', { name: 'An average, a score or a share' })).toBeChecked()
  await expect(page.getByRole('combobox', { name: 'Its values are in' })).toHaveValue('points')
  await page.keyboard.press('Enter')
  await named(page, 'Satisfied', 'Satisfied physicians')
  await page.getByRole('radio', { name: 'An average, a score or a share' }).check()
  await page.getByRole('combobox', { name: 'Its values are in' }).click()
  await page.getByRole('option', { name: 'percent' }).click()
  await page.getByRole('button', { name: 'Read the column as this measure' }).click()
  await expect(page.getByRole('combobox', { name: 'Column Satisfied is printed as' })).toHaveValue(/^Percent/)
  await expect(page.getByRole('row', { name: '3 1 September 2026 – 100 7 60%' })).toBeVisible()
  await expect(page.getByRole('row', { name: 'Total 3,435 not added up not added up' })).toBeVisible()
  await page.getByLabel('Name of the template').fill('Portal')
  await page.getByRole('button', { name: 'Read it like this' }).click()
  await page.getByRole('combobox', { name: 'Name a new account' }).fill('Portal')
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await page.getByRole('button', { name: 'Import 90 values from 1 file' }).click()
  await expect(page.getByText('90 values imported from 1 file')).toBeVisible()

  await goTo(page, 'Control+2', 'Objectives')
  await page.getByRole('button', { name: 'New objective: Engagement' }).first().click()
  await page.getByRole('link', { name: 'Write it in one form instead' }).click()
  await page.getByLabel('Statement').fill('Physicians listen to us')
  await page.getByLabel('Name of the metric').fill('Episodes downloaded by physicians')
  await page.getByRole('combobox', { name: 'Where the values come from' }).click()
  await page.getByRole('option', { name: 'From platform exports' }).click()
  await page.getByRole('combobox', { name: 'Measure' }).fill('podcast')
  await page.getByRole('option', { name: 'Podcast downloads · adds up' }).click()
  await page.getByRole('textbox', { name: 'Baseline' }).fill('0')
  await page.getByLabel('Known from').fill('The podcast began')
  await page.getByRole('textbox', { name: 'Target', exact: true }).fill('6870')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Physicians listen to us' })).toBeVisible()

  await page.getByRole('link', { name: 'Board paper' }).click()
  const line = page.getByRole('row', { name: /^Episodes downloaded by physicians 2\.1\.1/ })
  await expect(line).toContainText('3,435')
  await line.getByRole('button', { name: /^3,435/ }).click()
  const panel = page.getByRole('dialog', { name: 'Where this figure comes from' })
  await panel.getByRole('button', { name: 'Show the rows' }).first().click()
  await expect(panel.locator('td[data-mark="traced"]').first()).toContainText('read as Podcast downloads: 100')
})

function use(page: Page, column: string) {
  return page.getByRole('combobox', { name: `Column ${column} is read as` })
}

/** By keyboard: types a name that nobody knows, and takes what is offered for it last. */
async function named(page: Page, column: string, name: string): Promise<void> {
  await use(page, column).fill(name)
  await expect(page.getByRole('option', { name: `“${name}” as a measure of my own…` })).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
}
