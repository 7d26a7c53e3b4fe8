import path from 'node:path'
import { dropFiles, expect, test } from './host.ts'
import { startEmpty } from './opening.ts'

const exports = path.join(import.meta.dirname, '../../resources/sample/exports/x')
const files = ['account_analytics_content_2025-04-01_2026-03-31.csv'].map((name) => path.join(exports, name))

test('dropped files are shown first, applied as shown, and change nothing the second time', async ({
  app,
  page,
}, info) => {
  await startEmpty(app, page, info.outputPath('import.boardroo'))
  await dropFiles(page, files)
  const agree = page.getByRole('button', { name: /^Import [\d,]+ values from/ })
  await expect(agree).toBeVisible()
  await expect(page.getByText('Nothing is written until you agree.')).toBeVisible()
  const count = (await agree.innerText()).replace(/\D/g, '')

  await agree.click()
  await expect(page.getByText(/values imported from 1 file/)).toContainText(Number(count).toLocaleString('en-GB'))

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
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(page.getByRole('heading', { name: 'Drop export files here' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Imported before' })).toHaveCount(0)
})
