import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { answerInterview, checkAndLock } from './asking.ts'
import { expect, test } from './host.ts'
import { Keyboard } from './keyboard.ts'
import { startEmpty } from './opening.ts'

const exported = path.join(
  import.meta.dirname,
  '../../resources/sample/exports/x/account_analytics_content_2026-04-01_2026-09-30.csv',
)

test('three locked objectives on imported data, a relationship moved twice, an insight acted on and a month of costs: by keyboard, in under ten minutes', async ({
  app,
  page,
}, info) => {
  test.setTimeout(600_000)
  await startEmpty(app, page, info.outputPath('ten-minutes.boardroo'))
  const keys = new Keyboard(page)
  const started = Date.now()
  await importExport(app, keys)
  await threeObjectives(keys)
  await relationshipMovedTwice(keys)
  await insightActedOn(keys)
  await monthOfCosts(keys)
  const minutes = (Date.now() - started) / 60_000
  const person = keys.minutesOfAPerson()
  process.stdout.write(
    `${minutes.toFixed(1)} minutes, ${keys.keys} keys: ${person.toFixed(1)} minutes for a person at 150 keys a minute\n`,
  )
  expect(minutes).toBeLessThan(10)
  expect(person).toBeLessThan(10)
  await everythingStands(page)
})

async function importExport(app: ElectronApplication, keys: Keyboard): Promise<void> {
  const { page } = keys
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, exported)
  await keys.press('Control+i')
  await keys.activate(page.getByRole('button', { name: /^Import [\d,]+ values from 1 file$/ }))
  await expect(page.getByText(/values imported from 1 file/)).toBeVisible()
}

async function threeObjectives(keys: Keyboard): Promise<void> {
  await answerInterview(keys, {
    pillar: 'Reputation',
    audience: 'Specialists on X',
    change: 'react to what we publish',
    amount: '5 of 100 who see it',
    benefit: 'We are quoted',
    metrics: ['Share of impressions that made somebody react'],
    ofMetrics: [() => countPosts(keys), () => fromTo(keys, '3', '5'), straight],
  })
  await checkAndLock(keys)
  await answerInterview(keys, {
    pillar: 'Engagement',
    audience: 'Specialists on X',
    change: 'answer our posts',
    amount: '400 replies',
    benefit: 'They know us',
    metrics: ['Comments on our posts'],
    ofMetrics: [() => measureReplies(keys), () => fromTo(keys, '250', '400'), straight],
  })
  await checkAndLock(keys)
  await answerInterview(keys, {
    pillar: 'Insight',
    audience: 'Patients on X',
    change: 'answer what we ask',
    amount: '300 answers',
    benefit: 'We learn sooner',
    metrics: ['Answers to our surveys'],
    ofMetrics: [() => measureReplies(keys), () => fromTo(keys, '200', '300'), straight],
  })
  await checkAndLock(keys)
}

const straight = async () => undefined

/** Binds a metric to the posts of the account that was imported. */
async function countPosts(keys: Keyboard): Promise<void> {
  await keys.choose(keys.page.getByRole('combobox', { name: 'Counted from' }), 'the posts published in the window')
}

async function measureReplies(keys: Keyboard): Promise<void> {
  const { page } = keys
  await keys.search(page.getByRole('combobox', { name: 'Measure' }), 'Replies')
  await keys.tabTo(page.getByRole('combobox', { name: 'Networks' }))
  await keys.press('Backspace')
  await countPosts(keys)
}

async function fromTo(keys: Keyboard, from: string, to: string): Promise<void> {
  const { page } = keys
  await keys.fill(page.getByRole('textbox', { name: 'Baseline' }), from)
  await keys.fill(page.getByLabel('Known from'), 'Export of X')
  await keys.fill(page.getByRole('textbox', { name: 'Target', exact: true }), to)
}

async function relationshipMovedTwice(keys: Keyboard): Promise<void> {
  const { page } = keys
  await keys.press('Control+4')
  await keys.activate(page.getByRole('button', { name: 'New stakeholder' }).first())
  await keys.fill(page.getByRole('textbox', { name: 'Name', exact: true }), 'Marguerite Delaunay')
  await keys.press('Enter')
  for (const evidence of ['Wrote to us on X', 'Call on 27 November, notes in the file']) {
    await page.getByRole('heading', { level: 1, name: 'Marguerite Delaunay' }).waitFor()
    await keys.activate(page.getByRole('button', { name: 'Record a move' }))
    const dialog = page.getByRole('dialog')
    await keys.fill(dialog.getByLabel('Evidence'), evidence)
    await keys.activate(dialog.getByRole('button', { name: 'Record the move' }))
    await expect(dialog).toBeHidden()
  }
}

async function insightActedOn(keys: Keyboard): Promise<void> {
  const { page } = keys
  await keys.press('Control+5')
  await keys.activate(page.getByRole('button', { name: 'New insight' }).first())
  await keys.fill(page.getByLabel('Heard', { exact: true }), 'The leaflet is too small to read.')
  await keys.fill(page.getByLabel('Decision'), 'Larger print')
  await keys.fill(page.getByLabel('Action'), 'Leaflet printed anew')
  await keys.fill(page.getByLabel('By whom'), 'Quality')
  await keys.press('Enter')
  await expect(page.getByRole('article').filter({ hasText: 'too small to read' })).toContainText('acted on')
}

async function monthOfCosts(keys: Keyboard): Promise<void> {
  const { page } = keys
  await keys.press('Control+6')
  await keys.activate(page.getByRole('button', { name: 'New cost' }).first())
  const dialog = page.getByRole('dialog')
  await keys.fill(dialog.getByLabel('Amount in EUR'), '4200')
  await keys.fill(dialog.getByLabel('What for'), 'Agency')
  await keys.activate(dialog.getByRole('button', { name: 'Save', exact: true }))
  await expect(dialog).toBeHidden()
}

/** What was said is there: three objectives with figures of the export, each locked. */
async function everythingStands(page: Page): Promise<void> {
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('img', { name: /^Index \d+ of 100/ })).toBeVisible()
  await page.keyboard.press('Control+Shift+H')
  await expect(page.getByText('Objective locked')).toHaveCount(3)
  await page.keyboard.press('Control+6')
  await expect(page.getByText('4,200').first()).toBeVisible()
}
