import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { buildReport } from '../../src/core/report/build-report.ts'
import type { PaperLook } from '../../src/core/report/paper-template.ts'
import { writeWorkbook } from '../../src/main/backend/excel/report-workbook.ts'
import { readLogo } from '../../src/main/backend/paper/templates/read-logo.ts'
import { writeSlides } from '../../src/main/backend/slides/report-slides.ts'
import { textOf, unpacked } from '../../src/main/backend/zip.ts'
import { orvanne, question } from './support/orvanne.ts'
import { everyElement, parseXml } from './support/xml-tree.ts'

const logo = readFileSync(resolve(import.meta.dirname, '../../resources/sample/orvanne-logo.png'))
const look: PaperLook = {
  name: 'House',
  logo: readLogo(logo, 'logo.png'),
  accent: '#6b2f5c',
  letters: 'serif',
  cover: true,
  header: { en: 'Board & friends', fr: 'Conseil & amis' },
  footer: { en: 'Communication', fr: 'Communication' },
  disclaimer: { market: 'FR', text: { en: 'For France.', fr: 'Pour la France.' } },
}
const plain = buildReport(orvanne(), question)
const model = { ...plain, layout: { ...plain.layout, look } }

test('the workbook wears the template: logo, accent, letters, edges of its pages, properties, disclaimer', async () => {
  const parts = unpacked(await writeWorkbook(model, 'fr'))
  const read = (name: string) => textOf(parts.get(name) ?? new Uint8Array())
  const media = [...parts.keys()].filter((name) => name.startsWith('xl/media/'))
  expect(media.map((name) => Buffer.from(parts.get(name) ?? []).equals(logo))).toEqual([true])
  expect(read('[Content_Types].xml')).toContain('Extension="png"')
  const drawn = [...everyElement(parseXml(read('xl/drawings/drawing1.xml')))]
  const ids = drawn.filter(({ name }) => name === 'xdr:cNvPr').map(({ attributes }) => attributes['id'])
  expect(new Set(ids).size).toBe(ids.length)
  expect(drawn.filter(({ name }) => name === 'xdr:pic')).toHaveLength(1)
  const link = drawn.find(({ name }) => name === 'a:blip')?.attributes['r:embed']
  const links = [...everyElement(parseXml(read('xl/drawings/_rels/drawing1.xml.rels')))]
  const target = links.find(({ attributes }) => attributes['Id'] === link)?.attributes['Target']
  expect(target).toBe(media[0]?.replace('xl', '..'))
  expect(read('xl/styles.xml')).toContain('FF6B2F5C')
  expect(read('xl/styles.xml')).not.toContain('FF0E4F5C')
  expect(read('xl/worksheets/sheet2.xml')).toContain('Conseil &amp;&amp; amis')
  expect(read('xl/worksheets/sheet2.xml')).toContain('Communication · ')
  expect(read('xl/sharedStrings.xml')).toContain('FR. Pour la France.')
  const properties = read('docProps/core.xml')
  for (const said of ['Conseil &amp; amis', 'Communication', 'Pour la France.']) expect(properties).toContain(said)
  const fonts = [...everyElement(parseXml(read('xl/styles.xml')))].filter(({ name }) => name === 'name')
  const used = new Set(fonts.map(({ attributes }) => attributes['val']))
  expect(used.has('Cambria')).toBe(true)
  expect(read('xl/worksheets/sheet2.xml')).toContain('&quot;Cambria,Regular&quot;')
})

test('months and days are written in the language of the report, wherever the workbook is opened', async () => {
  const styles = async (language: 'en' | 'fr') =>
    textOf(unpacked(await writeWorkbook(plain, language)).get('xl/styles.xml') ?? new Uint8Array())
  expect(await styles('fr')).toContain('[$-40C]mmm yyyy')
  expect(await styles('en')).toContain('[$-809]d mmm yyyy')
})

test('the slides wear it too', async () => {
  const parts = unpacked(await writeSlides(model, 'en'))
  const slides = [...parts]
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map(([, part]) => textOf(part))
  const read = (name: string) => textOf(parts.get(name) ?? new Uint8Array())
  const layouts = [...parts.keys()].filter((name) => /^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(name))
  const board = layouts.find((name) => read(name).includes('name="Board"')) ?? ''
  for (const edge of ['<p:pic>', 'Board &amp; friends', 'Communication · ', '6B2F5C'])
    expect(read(board)).toContain(edge)
  const used = slides.map((_, place) => read(`ppt/slides/_rels/slide${place + 1}.xml.rels`))
  expect(used.every((links) => links.includes(board.replace('ppt', '..')))).toBe(true)
  expect(slides.some((slide) => slide.includes('Communication · '))).toBe(false)
  expect(read('ppt/theme/theme1.xml').match(/<a:latin typeface="Cambria"/g)).toHaveLength(2)
  expect(slides.join()).not.toContain('Calibri')
  expect(slides.some((slide) => slide.includes('6B2F5C'))).toBe(true)
  expect(slides.some((slide) => slide.includes('0E4F5C'))).toBe(false)
  expect(slides.some((slide) => slide.includes('FR. For France.'))).toBe(true)
})
