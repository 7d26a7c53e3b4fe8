import { expect, type Locator } from '@playwright/test'
import type { Keyboard } from './keyboard.ts'

export interface Answers {
  readonly pillar: 'Reputation' | 'Engagement' | 'Insight'
  readonly audience: string
  readonly change: string
  readonly amount: string
  readonly benefit: string
  /** The names of the proposals to take. */
  readonly metrics: readonly string[]
  /** What is asked of the metrics, answered in this order by whoever asks. */
  readonly ofMetrics: readonly ((keys: Keyboard) => Promise<void>)[]
}

/** Answers an interview from its first question to the questions before the approval; every key is a person's. */
export async function answerInterview(keys: Keyboard, answers: Answers): Promise<void> {
  const { page } = keys
  const asked = (name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await keys.press('Control+2')
  await keys.activate(page.getByRole('button', { name: `New objective: ${answers.pillar}` }))
  await asked('For whom is it?')
  await keys.type(answers.audience)
  await keys.press('Enter')
  await asked('What will they know, think or do?')
  await keys.type(answers.change)
  await keys.press('Enter')
  await asked('How much of it?')
  await keys.type(answers.amount)
  await keys.press('Enter')
  await asked('From when, and by when?')
  await keys.press('Control+Enter')
  await asked('So this is the objective. Would you sign it?')
  await keys.press('Enter')
  await asked('What does that open for the business?')
  await keys.type(answers.benefit)
  await keys.press('Enter')
  await asked('Is it a promise or an ambition?')
  await keys.press('Enter')
  await asked('Who answers for it?')
  await keys.type('Head of communication')
  await keys.press('Enter')
  await asked('What will show that it moves?')
  for (const metric of answers.metrics) await keys.tick(page.getByRole('checkbox', { name: metric }))
  await keys.press('Enter')
  for (const answer of answers.ofMetrics) {
    await answer(keys)
    await keys.press('Control+Enter')
  }
}

/** The end of the interview, and the approval that it leads to. */
export async function checkAndLock(keys: Keyboard): Promise<void> {
  const { page } = keys
  await expect(page.getByRole('heading', { level: 1, name: 'What must not break on the way?' })).toBeVisible()
  await keys.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Read it once more' })).toBeVisible()
  await keys.press('Control+Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(/Locked today, it will say: set \d+ days? (after|before) the start/)
  for (const no of await allOf(dialog.getByRole('radio', { name: 'No', exact: true }))) await keys.tick(no)
  await keys.tabTo(dialog.getByLabel('Approved by'))
  await keys.type('Managing director')
  await keys.press('Enter')
  await expect(page.getByText('approved by Managing director')).toBeVisible({ timeout: 20_000 })
}

async function allOf(found: Locator): Promise<Locator[]> {
  await expect(found).toHaveCount(5)
  return found.all()
}
