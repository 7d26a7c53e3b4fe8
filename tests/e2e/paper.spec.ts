import { readFileSync } from 'node:fs'
import { textOf, unpacked } from '../../src/main/backend/zip.ts'
import { expect, test } from './host.ts'
import { goTo, openSample } from './opening.ts'

test('the paper leaves the house as PDF, as workbook with its data and as figures, and the screen says where', async ({
  app,
  page,
}, info) => {
  await openSample(page)
  await goTo(page, 'Control+9', 'Board paper, Q3 2026')
  await page.getByRole('button', { name: 'What the workbook holds' }).press('Enter')
  await page.getByLabel('With the observations behind the figures').press('Space')
  await page.keyboard.press('Escape')
  const written = [
    { keys: 'Control+p', filePath: info.outputPath('paper.pdf'), begins: '%PDF' },
    { keys: 'Control+e', filePath: info.outputPath('paper.xlsx'), begins: 'PK' },
    { keys: 'Control+Shift+f', filePath: info.outputPath('figures.csv'), begins: '\ufeffPart,Name,Figure,' },
  ]
  for (const { keys, filePath, begins } of written) {
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
    }, filePath)
    await page.keyboard.press(keys)
    await expect(page.getByText(`Written to ${filePath}`)).toBeVisible({ timeout: 30_000 })
    expect(readFileSync(filePath).subarray(0, Buffer.byteLength(begins)).toString()).toBe(begins)
  }
  const sheets = unpacked(readFileSync(info.outputPath('paper.xlsx'))).get('xl/workbook.xml')
  expect(textOf(sheets ?? new Uint8Array())).toContain('name="Data"')
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible()
})
