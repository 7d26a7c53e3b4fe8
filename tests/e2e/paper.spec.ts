import { readFileSync } from 'node:fs'
import { expect, test } from './host.ts'
import { openSample } from './opening.ts'

test('the paper leaves the house as PDF and as workbook, and the screen says where', async ({ app, page }, info) => {
  await openSample(page)
  const written = [
    { keys: 'Control+p', filePath: info.outputPath('paper.pdf'), begins: '%PDF' },
    { keys: 'Control+e', filePath: info.outputPath('paper.xlsx'), begins: 'PK' },
  ]
  for (const { keys, filePath, begins } of written) {
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
    }, filePath)
    await page.keyboard.press(keys)
    await expect(page.getByText(`Written to ${filePath}`)).toBeVisible({ timeout: 30_000 })
    expect(readFileSync(filePath).subarray(0, begins.length).toString()).toBe(begins)
  }
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible()
})
