import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { barriers } from './accessibility.ts'
import { dropFiles, expect, test } from './host.ts'
import { goTo, openSample, startEmpty } from './opening.ts'

const statement = 'By December 2026, 40 pharmacists ask us first'

/** Past the interview to the form, as whoever knows what to write may go. */
async function newForm(page: Page, pillar: 'Reputation' | 'Engagement' | 'Insight'): Promise<void> {
  await page.getByRole('button', { name: `New objective: ${pillar}` }).click()
  await page.getByRole('link', { name: 'Write it in one form instead' }).click()
}

test('an objective with wrong weights is refused, and saved once they total 100', async ({ page }) => {
  await openSample(page)
  await goTo(page, 'Control+2', 'Objectives')
  await newForm(page, 'Insight')
  await page.getByLabel('Statement').fill(statement)
  await page.getByLabel('Name of the metric').fill('Pharmacists who ask us first')
  await page.getByLabel(`Weight of ${statement}`).fill('20')
  await expect(page.getByText('The weights total 120%: 20% too much.')).toBeVisible()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('120')

  await page.getByRole('button', { name: 'Share evenly' }).first().click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('link', { name: statement })).toBeVisible()
})

test('advertising value equivalents are refused while they are typed', async ({ page }) => {
  await openSample(page)
  await goTo(page, 'Control+2', 'Objectives')
  await newForm(page, 'Reputation')
  await page.getByLabel('Name of the metric').fill('AVE of our coverage')
  await expect(page.getByText('Barcelona Principles')).toBeVisible()
})

test('a removed objective comes back by undo, with every weight as it was', async ({ page }) => {
  await openSample(page)
  await goTo(page, 'Control+2', 'Objectives')
  await page.getByRole('heading', { level: 1, name: 'Objectives', exact: true }).waitFor()
  const pillar = page.getByRole('region', { name: 'Insight', exact: true })
  const locks = pillar.getByText('not locked yet')
  await expect(locks).toHaveCount(2)
  const before = await pillar.innerText()
  await pillar
    .getByRole('button', { name: /^Remove:/ })
    .first()
    .click()
  await expect(pillar.getByRole('article')).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(locks).toHaveCount(2)
  expect(await pillar.innerText()).toBe(before)
})

test('what is said of a removal names other weights only where there are some, and covers no other bin', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openSample(page)
  await goTo(page, 'Control+2', 'Objectives')
  const pillar = page.getByRole('region', { name: 'Insight', exact: true })
  const remove = pillar.getByRole('button', { name: /^Remove:/ })
  const note = page.getByRole('alert')
  await remove.first().click()
  await expect(note).toContainText('the weights of the others were adjusted')
  // A click that something covers would not arrive.
  await remove.click({ timeout: 2000 })
  await expect(pillar.getByRole('article')).toHaveCount(0)
  await expect(note.last()).toContainText('evidence they lack” was removed.')
})

test('what was typed is still there after a look at another screen', async ({ page }) => {
  await openSample(page)
  await goTo(page, 'Control+2', 'Objectives')
  await newForm(page, 'Insight')
  await page.getByLabel('Statement').fill(statement)
  await page.keyboard.press('Control+1')
  await goTo(page, 'Control+2', 'Objectives')
  await newForm(page, 'Insight')
  await expect(page.getByLabel('Statement')).toHaveValue(statement)
})

test('typing into the field of the measure replaces the choice that stands in it', async ({ page }) => {
  await openSample(page)
  await goTo(page, 'Control+2', 'Objectives')
  await newForm(page, 'Reputation')
  await page.getByRole('combobox', { name: 'Where the values come from' }).click()
  await page.getByRole('option', { name: 'From platform exports' }).click()
  const measure = page.getByRole('combobox', { name: 'Measure' })
  await measure.click()
  await page.keyboard.type('Impressions')
  await page.getByRole('option', { name: 'Impressions', exact: true }).click()
  await expect(measure).toHaveValue('Impressions')
})

test('an editor opens in its first field, and the keys of saving save it', async ({ page }) => {
  await openSample(page)
  await goTo(page, 'Control+2', 'Objectives')
  await newForm(page, 'Reputation')
  await expect(page.getByLabel('Statement')).toBeFocused()
  await page.keyboard.press('Control+3')
  await page.getByRole('button', { name: 'New campaign' }).click()
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  await page.keyboard.type('Winter vaccination')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('link', { name: 'Winter vaccination' })).toBeVisible()
  await page.keyboard.press('Control+,')
  await expect(page.getByLabel('Organisation', { exact: true })).toBeFocused()
  await page.keyboard.type(' and company')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Settings saved.')).toBeVisible()
})

test('a measure brings its stage, which may be changed, and counts on every network', async ({ page }) => {
  await openSample(page)
  await goTo(page, 'Control+2', 'Objectives')
  await newForm(page, 'Reputation')
  await page.getByRole('combobox', { name: 'Where the values come from' }).click()
  await page.getByRole('option', { name: 'From platform exports' }).click()
  await expect(page.getByPlaceholder('every network')).toBeVisible()
  const stage = page.getByRole('combobox', { name: 'AMEC stage' })
  await expect(stage).toHaveValue('Out-take')
  await page.getByRole('combobox', { name: 'Measure' }).click()
  await page.keyboard.type('Impressions')
  await page.getByRole('option', { name: 'Impressions', exact: true }).click()
  await expect(stage).toHaveValue('Output')
  await stage.click()
  await page.getByRole('option', { name: 'Outcome', exact: true }).click()
  await expect(stage).toHaveValue('Outcome')
})

const trust = 'How far do you agree: “I trust the information of this company”?'
const agreed = [
  'Agree',
  'Strongly agree',
  'Agree',
  'Disagree',
  'Strongly agree',
  'Agree',
  'Neither',
  'Disagree',
  'Neither',
]
const responses = Array.from({ length: 36 }, (_, at) => {
  const day = `${1 + (at % 6)}/${13 + (at % 9)}/2026`
  return `${day} 9:${10 + at}:00,${agreed[at % agreed.length]},${6 + (at % 5)},Thought ${at}`
})
const survey = `Timestamp,${trust},How likely are you to ask us again?,Anything else?\n${responses.join('\n')}\n`

test('a metric reads the answers of a survey: what there is to import first, then its share, seen while it is chosen', async ({
  app,
  page,
}, info) => {
  const file = info.outputPath('trust.csv')
  writeFileSync(file, survey)
  await startEmpty(app, page, info.outputPath('answers.boardroo'))
  await goTo(page, 'Control+2', 'Objectives')
  await newForm(page, 'Reputation')
  await page.getByLabel('Statement').fill('Physicians trust what we say')
  await page.getByLabel('Name of the metric').fill('Physicians who trust our information')
  await page.getByRole('combobox', { name: 'Where the values come from' }).click()
  await page.getByRole('option', { name: 'From the answers of a survey' }).click()
  await expect(page.getByText('No survey is imported yet.')).toBeVisible()
  await page.getByRole('link', { name: 'Import a survey' }).click()

  await dropFiles(page, [file])
  await page.getByRole('combobox', { name: 'Name a new account' }).fill('Trust survey')
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await page.getByRole('button', { name: /^Import \d+ values from 1 file/ }).click()
  await expect(page.getByText(/values imported from 1 file/)).toBeVisible()

  await goTo(page, 'Control+2', 'Objectives')
  await newForm(page, 'Reputation')
  await page.getByRole('combobox', { name: 'Question' }).click()
  await page.getByRole('option', { name: trust }).click()
  await expect(page.getByText('Tick the answers that count')).toBeVisible()
  await page.getByRole('checkbox', { name: 'Agree (12 answers)', exact: true }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('checkbox', { name: 'Strongly agree (8 answers)' }).check()
  await expect(page.getByText('55.6% of 36 answers, until 30 June 2026')).toBeVisible()
  expect(await barriers(page)).toEqual([])
  await page
    .getByRole('group', { name: 'Where the values come from' })
    .screenshot({ path: info.outputPath('answers.png') })

  await page.getByRole('textbox', { name: 'Baseline' }).fill('40')
  await page.getByLabel('Known from').fill('The survey of last year')
  await page.getByRole('textbox', { name: 'Target', exact: true }).fill('60')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Physicians trust what we say' })).toBeVisible()
  await page.getByRole('link', { name: 'Board paper' }).click()
  const line = page.getByRole('row', { name: /^Physicians who trust our information 1\.1\.1/ })
  await expect(line).toContainText('55.6%')
  await expect(line).toContainText('n = 36')
})

test('a value typed in the form of its objective is entered by Enter, and the form waits for what is not', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openSample(page)
  await goTo(page, 'Control+2', 'Objectives')
  const statement = 'By the end of 2026, payers and registry holders tell us online what evidence they lack'
  await page.getByRole('link', { name: statement }).click()
  await page.getByRole('button', { name: /^Structured exchanges/ }).click()
  const values = page.locator('.manual-values').first()
  const rhythm = values.getByRole('combobox', { name: 'How often this value is asked for' })
  expect((await rhythm.boundingBox())?.width).toBeGreaterThan(200)
  await expect(values.getByText('Due since 1 October 2026.')).toBeVisible()
  const value = values.getByRole('textbox', { name: 'Value' })
  const source = values.getByRole('textbox', { name: 'Source' })
  await values.getByRole('textbox', { name: 'Date' }).fill('30/9/2026')
  await value.fill('12')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(values.getByText('This is not entered yet.')).toBeFocused()
  await source.fill('Minutes of the calls')
  const enter = values.getByRole('button', { name: 'Enter', exact: true })
  await enter.press('Enter')
  await expect(values.getByRole('row')).toContainText('Minutes of the calls')
  await expect(value).toHaveValue('')
  // The button has nothing more to enter, and a person at the keyboard is still where they were.
  await expect(enter).toBeDisabled()
  await expect(values.locator(':focus')).toHaveCount(1)

  const confidence = page.getByRole('group', { name: 'Confidence' })
  await confidence.getByLabel('Because').fill('The guide is approved')
  await confidence.getByLabel('Because').press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'The guide is approved' })).toBeVisible()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Objectives', exact: true }).waitFor()
})

test('who goes to another screen by its keys goes on from there, not from where the focus was', async ({ page }) => {
  await openSample(page)
  await page.getByRole('navigation').getByRole('link', { name: 'Costs' }).focus()
  await goTo(page, 'Control+4', 'Relationships')
  await expect(page.locator('#content')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'New stakeholder' })).toBeFocused()
  await page.getByRole('link', { name: 'Dr Maëlle Quintaine' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Dr Maëlle Quintaine' }).waitFor()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Relationships' }).last()).toBeFocused()
})
