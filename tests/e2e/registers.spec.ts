import type { Page } from '@playwright/test'
import { expect, test } from './host.ts'
import { openSample } from './opening.ts'

/** Goes to a screen by its shortcut, and waits for its title. */
async function goTo(page: Page, keys: string, title: string): Promise<void> {
  await page.keyboard.press(keys)
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
}

test('a relationship moves by the keyboard, and not without evidence', async ({ page }) => {
  await openSample(page)
  await goTo(page, 'Control+4', 'Relationships')
  const name = 'Dr Tobias Hargrove-Lund'
  await page.getByRole('link', { name }).focus()
  await page.keyboard.press('ArrowRight')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Record the move' }).click()
  await expect(dialog.getByText('Without evidence this would be a wish.')).toBeVisible()
  await dialog.getByLabel('Evidence').fill('Signed the protocol of the adult arm')
  await dialog.getByRole('button', { name: 'Record the move' }).click()
  await expect(dialog).toBeHidden()
  const jointWork = page.getByRole('region', { name: 'Joint work' })
  await expect(jointWork.getByRole('link', { name })).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Meeting' }).getByRole('link', { name })).toBeVisible()
})

test('a new stakeholder is registered, and erased with a reason', async ({ page }) => {
  await openSample(page)
  await goTo(page, 'Control+4', 'Relationships')
  await page.getByRole('button', { name: 'New stakeholder' }).click()
  await page.getByLabel('Name', { exact: false }).first().fill('Marguerite Delaunay')
  await page.getByLabel('Pseudonym in reports').fill('Pharmacist, Nantes')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Marguerite Delaunay' }).waitFor()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Erase this person…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Erase for good' }).click()
  await expect(dialog.getByText('Write why')).toBeVisible()
  await dialog.getByLabel('Why').fill('Asked for it in writing')
  await dialog.getByRole('button', { name: 'Erase for good' }).click()
  await expect(page.getByText('Personal details were erased on')).toBeVisible()
  await expect(page.getByText('Marguerite Delaunay')).toHaveCount(0)
})

test('an insight goes from what was heard to what was done', async ({ page }) => {
  await openSample(page)
  await goTo(page, 'Control+5', 'Insights')
  const statement = 'Parents ask for a page that a school nurse understands.'
  await page.getByRole('button', { name: 'New insight' }).click()
  await page.getByLabel('Heard', { exact: true }).fill(statement)
  await page.getByLabel('Decision').fill('One page for schools')
  await page.getByLabel('Action').fill('The page went online')
  await page.getByLabel('By whom').fill('Head of content')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  const item = page.getByRole('article').filter({ hasText: statement })
  await expect(item).toContainText('acted on')
})

test('a cost is computed from days and a rate, and comes back by undo', async ({ page }) => {
  await openSample(page)
  await goTo(page, 'Control+6', 'Costs')
  await page.getByRole('button', { name: 'New cost' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Days', { exact: true }).click()
  await dialog.getByLabel('Days', { exact: true }).last().fill('4')
  await dialog.getByLabel('Rate for one day in EUR').fill('600')
  await expect(dialog.getByText('Together 2,400 EUR')).toBeVisible()
  await dialog.getByLabel('What for').fill('Answers to patients')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(dialog).toBeHidden()
  const entry = page.getByRole('row').filter({ hasText: 'Answers to patients' })
  await expect(entry).toContainText('2,400')
  await page.getByRole('button', { name: 'Remove Answers to patients' }).click()
  await expect(entry).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByText('Answers to patients').first()).toBeVisible()
})

test('a locked objective changes with a reason only, and the history holds', async ({ page }) => {
  await openSample(page)
  await goTo(page, 'Control+2', 'Objectives')
  await page.getByRole('link', { name: /eight named/ }).click()
  await page.getByRole('button', { name: 'Lock this objective…' }).click()
  const dialog = page.getByRole('dialog')
  for (const answer of await dialog.getByRole('radio', { name: 'No', exact: true }).all()) await answer.check()
  await dialog.getByLabel('Approved by').fill('Managing director')
  await dialog.getByRole('button', { name: 'Lock as it stands' }).click()
  await expect(page.getByText('approved by Managing director')).toBeVisible()

  await page.getByLabel('Statement').fill('By June 2027, eight named experts work with us')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await dialog.getByLabel('Reason').first().click()
  await page.getByRole('option', { name: 'The scope changed' }).click()
  await dialog.getByRole('button', { name: 'Save with this reason' }).click()
  await expect(page.getByRole('link', { name: 'By June 2027, eight named experts work with us' })).toBeVisible()

  await goTo(page, 'Control+Shift+H', 'History')
  await expect(page.getByText('Objective locked')).toBeVisible()
  await page.getByRole('button', { name: 'Verify the chain' }).click()
  await expect(page.getByText('nothing was changed or taken out')).toBeVisible()
})
