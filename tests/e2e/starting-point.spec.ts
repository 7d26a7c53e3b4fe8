import { readFileSync } from 'node:fs'
import { answerInterview, checkAndLock } from './asking.ts'
import { expect, test } from './host.ts'
import { Keyboard } from './keyboard.ts'
import { openSample, startEmpty } from './opening.ts'

test('from an empty workspace over the starting point to a locked objective, with the keyboard alone', async ({
  app,
  page,
}, info) => {
  test.setTimeout(180_000)
  await startEmpty(app, page, info.outputPath('start.boardroo'))
  const keys = new Keyboard(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Where does Sanara Pharma stand today?' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'We have no active channels' })).toBeFocused()
  await keys.press('ArrowDown', 'Enter')

  const insight = page.getByRole('region', { name: 'Insight', exact: true })
  const aim = insight.getByRole('textbox', { name: 'Target' }).first()
  await keys.fill(aim, '7')
  await expect(insight.getByLabel('Statement')).toHaveValue(/, 7 decisions/)
  await keys.fill(aim, '0')
  await expect(insight.getByText('The target equals the figure of today.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Keep these 3 objectives' })).toBeDisabled()
  await keys.fill(aim, '7')
  await keys.press('Control+s')

  const text = page.getByLabel('Text of the page')
  await expect(text).toHaveValue(/Sanara Pharma wants to be present on social media[\s\S]*, 7 decisions/)
  const filePath = info.outputPath('page.txt')
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, filePath)
  await keys.activate(page.getByRole('button', { name: 'Save as text…' }))
  await expect(page.getByText(`Written to ${filePath}`)).toBeVisible()
  expect(readFileSync(filePath, 'utf8').trimEnd()).toBe(await text.inputValue())

  await answerInterview(keys, {
    pillar: 'Insight',
    audience: 'Pharmacists who write to us',
    change: 'see their questions answered in public',
    amount: 'half of the recurring ones',
    benefit: 'Fewer calls to medical information',
    metrics: ['Share of recurring questions with an approved public answer'],
    ofMetrics: [
      async () => expect(page.getByText('Outputs only')).toBeHidden(),
      async () => {
        await keys.press('Control+Enter')
        await expect(page.locator('form').getByRole('alert')).toContainText('Known from')
        await keys.fill(page.getByRole('textbox', { name: 'Baseline' }), '20')
        await keys.fill(page.getByLabel('Known from'), 'List of medical information, November')
        await keys.fill(page.getByRole('textbox', { name: 'Target', exact: true }), '20')
        await expect(page.getByText('Choose a maintain target').first()).toBeVisible()
        await keys.fill(page.getByRole('textbox', { name: 'Target', exact: true }), '50')
      },
      async () => keys.press('ArrowRight'),
      async () => {
        await expect(page.getByRole('heading', { level: 1, name: 'How much does each count?' })).toBeVisible()
        const own = page.getByRole('textbox', { name: /^Weight of Pharmacists/ })
        await keys.fill(own, '40')
        await expect(page.getByText('40% too much')).toBeVisible()
        await keys.activate(page.getByRole('button', { name: /^Spread the others around Pharmacists/ }))
        await expect(page.getByText('The weights total 100%.')).toBeVisible()
      },
    ],
  })
  await checkAndLock(keys)
  await expect(page.getByText(/Set \d+ days? (after|before) the start/)).toBeVisible()
  await keys.press('Control+2')
  const saved = 'Pharmacists who write to us see their questions answered in public: half of the recurring ones'
  await expect(page.getByRole('link', { name: saved })).toBeVisible()
})

test('an interview waits through a look at another screen, and refuses what would be refused later', async ({
  page,
}) => {
  await openSample(page)
  const keys = new Keyboard(page)
  await keys.press('Control+2')
  await keys.activate(page.getByRole('button', { name: 'New objective: Reputation' }))
  await expect(page.getByRole('textbox', { name: 'For whom is it?' })).toBeFocused()
  await keys.press('Enter')
  await expect(page.locator('form').getByRole('alert')).toContainText('without an audience nobody can be asked')
  await keys.type('Hospital pharmacists')
  await keys.press('Enter')
  await expect(page.getByRole('textbox', { name: 'What will they know, think or do?' })).toBeFocused()
  await keys.type('name us first')
  await keys.press('Control+1', 'Control+2')
  await keys.activate(page.getByRole('button', { name: 'New objective: Reputation' }))
  await expect(page.getByRole('textbox', { name: 'What will they know, think or do?' })).toHaveValue('name us first')
  await keys.press('Alt+ArrowLeft')
  await expect(page.getByRole('textbox', { name: 'For whom is it?' })).toHaveValue('Hospital pharmacists')
})

test('a season is not left before its months total 100 percent', async ({ app, page }, info) => {
  test.setTimeout(120_000)
  await startEmpty(app, page, info.outputPath('season.boardroo'))
  const keys = new Keyboard(page)
  await answerInterview(keys, {
    pillar: 'Insight',
    audience: 'Patients',
    change: 'are heard',
    amount: 'ten of them',
    benefit: 'Better leaflets',
    metrics: ['Things heard that led to an action'],
    ofMetrics: [
      async () => undefined,
      async () => {
        await keys.press('ArrowRight', 'ArrowRight')
        await keys.fill(page.getByRole('textbox', { name: /^January/ }), '29')
        await keys.press('Control+Enter')
        await expect(page.getByText('The weights total 120%: 20% too much.')).toBeVisible()
        await expect(page.getByRole('heading', { level: 1, name: 'How much of the way by when?' })).toBeVisible()
        await keys.activate(page.getByRole('button', { name: 'Share evenly' }))
      },
    ],
  })
  await expect(page.getByRole('heading', { level: 1, name: 'What must not break on the way?' })).toBeVisible()
})
