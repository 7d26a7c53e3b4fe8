import { readFileSync } from 'node:fs'
import type { ElectronApplication } from '@playwright/test'
import { textOf, unpacked } from '../../src/main/backend/zip.ts'
import { everyElement, parseXml } from '../excel/support/xml-tree.ts'
import { readPaper, withoutSpace } from '../report/support/read-paper.ts'
import { expect, test } from './host.ts'
import { goTo, openSample } from './opening.ts'

// One of these counts what the app prints, by changing it.
test.use({ startedAnew: true })

test('the paper leaves the house as PDF, as workbook with its data and as figures, and the screen says where', async ({
  app,
  page,
}, info) => {
  test.setTimeout(180_000)
  await openSample(page)
  await goTo(page, 'Control+9', 'Board paper, Q3 2026')
  await page.getByRole('button', { name: 'What the workbook holds' }).press('Enter')
  await page.getByLabel('With the observations behind the figures').press('Space')
  await page.keyboard.press('Escape')
  const written = [
    { keys: 'Control+p', filePath: info.outputPath('paper.pdf'), begins: '%PDF' },
    { keys: 'Control+e', filePath: info.outputPath('paper.xlsx'), begins: 'PK' },
    { keys: 'Control+Shift+f', filePath: info.outputPath('figures.csv'), begins: '\ufeffTrace number,Part,Name,' },
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

  const menuOf = (name: string, place: number) => page.getByRole('button', { name }).nth(place)
  const take = async (name: string, place: number, item: string) => {
    await menuOf(name, place).press('Enter')
    // The menu before may still be fading.
    await page.getByRole('menu', { name }).getByRole('menuitem', { name: item }).press('Enter')
  }
  const saveTo = async (file: string) => {
    const filePath = info.outputPath(file)
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
    }, filePath)
    return filePath
  }
  const chart = 'Take this chart away as a picture'
  const svg = await saveTo('trend.svg')
  await take(chart, 3, 'Save as SVG…')
  await expect(page.getByText(`Written to ${svg}.`)).toBeVisible()
  const drawn = [...everyElement(parseXml(readFileSync(svg, 'utf8').trim()))]
  const textsOf = (name: string) => drawn.filter((one) => one.name === name).map(({ text }) => text)
  expect(textsOf('title')).toEqual(['The index, month by month'])
  expect(textsOf('text')).toEqual(
    expect.arrayContaining([
      'AC',
      '75',
      'Sept',
      'Orvanne, Communication and Public Affairs · Draft, not issued as an edition · Q3\u00a02026',
    ]),
  )
  expect(drawn.filter(({ name }) => name === 'rect' || name === 'path').length).toBeGreaterThan(20)
  expect(textsOf('image')).toEqual([])

  const png = await saveTo('page.png')
  await take('Take this page away as a picture', 0, 'Save as PNG…')
  await expect(page.getByText(`Written to ${png}.`)).toBeVisible({ timeout: 30_000 })
  expect(readFileSync(png).readUInt32BE(16)).toBeGreaterThan(1500)

  await take(chart, 3, 'Copy picture')
  await expect(page.getByText('The picture is on the clipboard.')).toBeVisible()
})

test('a paper that was read for a while is printed already, and what changed since is never left out', async ({
  app,
  page,
}, info) => {
  test.setTimeout(180_000)
  await openSample(page)
  const printed = await countPrints(app)
  await goTo(page, 'Control+9', 'Board paper, Q3 2026')
  await expect.poll(printed, { timeout: 30_000 }).toBe(1)
  const save = async (name: string) => {
    const filePath = info.outputPath(name)
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
    }, filePath)
    await page.keyboard.press('Control+p')
    await expect(page.getByText(`Written to ${filePath}`)).toBeVisible({ timeout: 30_000 })
    return withoutSpace((await readPaper(readFileSync(filePath))).pages.join(' '))
  }
  expect(await save('read.pdf')).toContain('Draft')
  expect(await printed()).toBe(1)

  const ask = page.getByRole('textbox', { name: 'The decision asked' })
  await ask.fill('Keep the two community managers.')
  await ask.blur()
  await expect(page.locator('.paper').getByText('Keep the two community managers.')).toBeVisible({ timeout: 30_000 })
  expect(await save('changed.pdf')).toContain('Keepthetwocommunitymanagers.')
  await page.locator('.paper-bar').getByText('Français', { exact: true }).click()
  expect(await save('french.pdf')).toContain('Projet')
})

/** How often a paper has been printed since. */
async function countPrints(app: ElectronApplication): Promise<() => Promise<number>> {
  await app.evaluate(({ BrowserWindow }) => {
    const pages = Object.getPrototypeOf(BrowserWindow.getAllWindows()[0]?.webContents)
    const { printToPDF } = pages
    Object.assign(globalThis, { prints: 0 })
    pages.printToPDF = async function (options: unknown) {
      const bytes = await printToPDF.call(this, options)
      Object.assign(globalThis, { prints: Reflect.get(globalThis, 'prints') + 1 })
      return bytes
    }
  })
  return () => app.evaluate(() => Number(Reflect.get(globalThis, 'prints')))
}
