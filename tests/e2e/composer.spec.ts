import { readFile } from 'node:fs/promises'
import { expect as expectSoon, test } from './host.ts'
import { openSample } from './opening.ts'

/** A paper of twelve pages is drawn anew after each choice. */
const expect = expectSoon.configure({ timeout: 30_000 })

test('a paper is composed: for whom, with which parts, in words whose figures stay bound, and leaves as a pack that the app checks', async ({
  page,
  app,
}) => {
  test.setTimeout(360_000)
  await openSample(page)
  await page.getByRole('navigation').getByText('Board paper').click()
  const paper = page.locator('.paper')
  const composer = page.getByRole('complementary', { name: 'How the paper is composed' })
  await expect(paper.getByText('Questions that boards ask', { exact: true })).toBeVisible({ timeout: 60_000 })
  await composer.getByLabel('For whom').click()
  await page.getByRole('option', { name: 'Team' }).click()
  await expect(paper.getByText('Questions that boards ask', { exact: true })).toBeHidden()
  await expect(composer.getByLabel('What missed, and why')).toBeDisabled()
  await composer.getByLabel('Questions that boards ask').click()
  await expect(paper.getByText('Questions that boards ask', { exact: true })).toBeVisible()

  const proposed = composer.getByRole('button', { name: /^Social media returned 75 of 100/ })
  await proposed.click()
  await page.keyboard.press('Escape')
  await expect(proposed).toBeFocused()
  await proposed.press('Enter')
  const dialog = page.getByRole('dialog')
  const field = dialog.getByLabel('Sentence')
  await field.fill('Our objectives in this quarter')
  await expect(dialog.getByText('needs a verb')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled()
  await field.fill('We caused {index} of 100 to come back')
  await expect(dialog.getByText('claims a cause')).toBeVisible()
  await field.fill('We brought back {index} of 100, {size} fewer than planned')
  await expect(dialog.getByText('We brought back 75 of 100, 6 fewer than planned')).toBeVisible()
  await dialog.getByRole('button', { name: 'Save' }).click()
  const title = paper.getByRole('heading').filter({ hasText: 'We brought back 75 of 100, 6 fewer than planned' })
  await expect(title).toBeVisible()

  await composer.getByRole('textbox', { name: 'The decision asked' }).fill('Keep the two community managers.')
  await composer.getByRole('textbox', { name: 'The decision asked' }).blur()
  await expect(paper.getByText('Keep the two community managers.')).toBeVisible()

  await composer.getByRole('button', { name: 'Edit Orvanne' }).click()
  await dialog.getByLabel('Accent', { exact: true }).fill('#e08020')
  await expect(dialog.getByText('choose a darker colour')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled()
  await dialog.getByLabel('Accent', { exact: true }).fill('#1d5138')
  await dialog.getByRole('switch', { name: 'A cover before page 1' }).press('Space')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(paper.locator('.paper-cover').getByRole('img', { name: 'Orvanne' })).toBeVisible()
  await composer.getByLabel('Disclaimer for').click()
  await page.getByRole('option', { name: 'United Kingdom' }).click()
  await expect(paper.locator('.paper-cover').getByText('the ABPI Code of Practice')).toBeVisible()

  await composer.getByRole('button', { name: 'Issue this paper…' }).click()
  await dialog.getByLabel('Author').fill('Ada Lovelace')
  await dialog.getByRole('button', { name: 'Issue this paper' }).click()
  await expect(dialog.getByText(/Making and keeping its files: \d of 8 done/)).toBeVisible()
  await expect(composer.getByText('files kept as they were made')).toBeVisible({ timeout: 120_000 })
  await composer.getByRole('button', { name: 'Sign…' }).click()
  await dialog.getByLabel('Reviewer').fill('Mary Somerville')
  await dialog.getByRole('button', { name: 'Sign' }).click()
  await expect(composer.getByText('signed by Mary Somerville')).toBeVisible()
  await expect(composer.getByRole('button', { name: 'Save pack' })).toBeFocused()
  await expect(composer.getByRole('button', { name: 'Show' })).toHaveAccessibleDescription('Edition 1')
  await composer.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText('This is edition 1 as it was issued.')).toBeVisible()
  await expect(paper.getByText('Draft', { exact: true })).toHaveCount(0)

  const pack = test.info().outputPath('edition.zip')
  await app.evaluate(({ dialog: asked }, path) => {
    asked.showSaveDialog = async () => ({ canceled: false, filePath: path })
    asked.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, pack)
  const files: Buffer[] = []
  for (const name of ['once.pdf', 'again.pdf']) {
    const pdf = test.info().outputPath(name)
    await app.evaluate(({ dialog: asked }, path) => {
      asked.showSaveDialog = async () => ({ canceled: false, filePath: path })
    }, pdf)
    await page.getByRole('button', { name: 'Save as PDF' }).click()
    await expect(page.getByText(pdf)).toBeVisible()
    files.push(await readFile(pdf))
  }
  expect(files[0]?.subarray(0, 5).toString()).toBe('%PDF-')
  expect(files[1]?.equals(files[0] ?? Buffer.alloc(0))).toBe(true)

  await app.evaluate(({ dialog: asked }, path) => {
    asked.showSaveDialog = async () => ({ canceled: false, filePath: path })
  }, pack)
  await composer.getByRole('button', { name: 'Save pack' }).click()
  await expect(page.getByText(pack)).toBeVisible()
  await composer.getByRole('button', { name: 'Check a pack…' }).click()
  await dialog.getByRole('button', { name: 'Choose a pack…' }).click()
  await expect(dialog.getByText(/^All [\d,]+ figures match/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(composer.getByRole('button', { name: 'Check a pack…' })).toBeFocused()

  await expect(page.getByRole('heading', { level: 1, name: 'Edition 1, Q3 2026' })).toBeVisible()
  await expect(composer.getByLabel('Template')).toBeHidden()
  await page.getByRole('button', { name: 'Back to the paper of today' }).click()
  await composer.getByLabel('Template').click()
  await page.getByRole('option', { name: 'Plain, without a template' }).click()
  await expect(paper.locator('.paper-cover')).toBeHidden()
  await composer.getByRole('button', { name: 'Show' }).click()
  await expect(paper.locator('.paper-cover').getByText('the ABPI Code of Practice')).toBeVisible()
  await page.getByRole('button', { name: 'Period before' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Board paper, Q2 2026' })).toBeVisible()
})
