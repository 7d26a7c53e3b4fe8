import type { Cell } from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/core/language.ts'
import { buildReport } from '../../src/core/report/build-report.ts'
import { layoutWorkbook, writeWorkbook } from '../../src/main/backend/excel/report-workbook.ts'
import { childOrders, requiredChildren } from './support/chart-schema.ts'
import { emptyCompany, orvanne, question } from './support/orvanne.ts'
import { everyElement, parseXml, type XmlElement } from './support/xml-tree.ts'

const model = buildReport(orvanne(), question)
type Parts = ReadonlyMap<string, string>
const books = new Map<string, Parts>()

async function partsOf(of: typeof model, language: 'en' | 'fr'): Promise<Parts> {
  const unpacked = Object.entries(unzipSync(await writeWorkbook(of, language)))
  return new Map(unpacked.map(([name, bytes]) => [name, strFromU8(bytes)]))
}

function book(name: string): Parts {
  const parts = books.get(name)
  if (parts === undefined) throw new Error(`No workbook is called ${name}`)
  return parts
}

beforeAll(async () => {
  for (const language of languages) books.set(language, await partsOf(model, language))
  books.set('empty', await partsOf(buildReport(emptyCompany(), question), 'en'))
}, 120_000)

describe.each([...languages, 'empty'])('The parts of the workbook (%s)', (name) => {
  it('are well-formed, and each relation leads to a part that is there', () => {
    const parts = book(name)
    for (const [part, xml] of parts) expect(() => parseXml(xml), part).not.toThrow()
    for (const [part, xml] of parts) {
      if (!part.endsWith('.rels')) continue
      for (const { attributes } of parseXml(xml).children)
        if (attributes['TargetMode'] !== 'External')
          expect(parts.has(targetOf(part, attributes['Target'] ?? '')), `${part} → ${attributes['Target']}`).toBe(true)
    }
  }, 60_000)

  it('have a content type each, and nothing is named that is not there', () => {
    const parts = book(name)
    const types = parseXml(parts.get('[Content_Types].xml') ?? '').children
    const named = types.filter((type) => type.name === 'Override').map(({ attributes }) => attributes['PartName'])
    const extensions = types.filter((type) => type.name === 'Default').map(({ attributes }) => attributes['Extension'])
    expect(named.filter((part) => !parts.has(part?.slice(1) ?? ''))).toEqual([])
    expect(new Set(named).size).toBe(named.length)
    for (const part of parts.keys())
      expect(named.includes(`/${part}`) || extensions.includes(part.split('.').at(-1)), part).toBe(true)
    expect([...parts.keys()].filter((part) => part.includes('media'))).toEqual([])
  })

  it('hold their elements in the order of the schemas', () => {
    const drawn = [...book(name)].filter(([part]) => /^xl\/(charts|drawings)\/[^/]+\.xml$/.test(part))
    for (const [part, xml] of drawn) for (const element of everyElement(parseXml(xml))) expectOrder(element, part)
  })
})

describe.each(languages)('The charts of the workbook (%s)', (language) => {
  const charts = () => [...book(language)].filter(([part]) => part.startsWith('xl/charts/'))

  it('stand on the board page, the scorecard, the metrics, the relationships and the costs', () => {
    const { workbook, charts: planned } = layoutWorkbook(model, language)
    expect(workbook.worksheets.filter((sheet) => sheet.getImages().length > 0).map((sheet) => sheet.id)).toEqual([
      1, 2, 3, 5, 7,
    ])
    expect(charts()).toHaveLength(planned.flat().length)
    expect(charts().length).toBeGreaterThan(10)
  })

  it('have alternative text, and no title', () => {
    const frames = [...book(language)]
      .filter(([part]) => /drawings\/drawing\d+\.xml$/.test(part))
      .flatMap(([, xml]) => [...everyElement(parseXml(xml))])
    const described = frames
      .filter(({ name }) => name === 'xdr:cNvPr')
      .map(({ attributes }) => attributes['descr'] ?? '')
    expect(described).toHaveLength(charts().length)
    for (const words of described) expect(words).toMatch(/^.{20,}\.$/s)
    for (const [, xml] of charts()) expect(xml).not.toContain('<c:title>')
  })

  it('read cells that hold just what their caches say', () => {
    const { workbook } = layoutWorkbook(model, language)
    let points = 0
    for (const [part, xml] of charts())
      for (const { formula, cached } of referencesIn(xml))
        for (const [place, value] of cellsOf(workbook, formula).entries()) {
          points += 1
          expect(cached.get(place) ?? '', `${part}: ${formula} ${place}`).toBe(String(value ?? ''))
        }
    expect(points).toBeGreaterThan(500)
  }, 60_000)
})

/** Where a chart reads, and what it remembers of it. */
function referencesIn(xml: string): { formula: string; cached: ReadonlyMap<number, string> }[] {
  return [...everyElement(parseXml(xml))]
    .filter(({ name }) => name === 'c:numRef' || name === 'c:strRef')
    .map(({ children: [formula, cache] }) => ({
      formula: formula?.text ?? '',
      cached: new Map(
        (cache?.children ?? [])
          .filter(({ name }) => name === 'c:pt')
          .map((point) => [Number(point.attributes['idx']), point.children[0]?.text ?? '']),
      ),
    }))
}

/** The target of a relation, seen from the part that it belongs to. */
function targetOf(relations: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const folder = relations.split('/').slice(0, -2)
  for (const step of target.split('/')) {
    if (step === '..') folder.pop()
    else folder.push(step)
  }
  return folder.join('/')
}

function expectOrder(element: XmlElement, part: string): void {
  const order = childOrders[element.name]
  const isReference = element.name === 'c:chart' && element.attributes['r:id'] !== undefined
  if (isReference || (element.name === 'c:marker' && element.attributes['val'] !== undefined)) return
  if (order === undefined) {
    expect(element.children, `${element.name} in ${part} is not in the table`).toEqual([])
    return
  }
  const names = element.children.map(({ name }) => name)
  let place = 0
  for (const name of names) {
    while (place < order.length && !namesAt(order, place).includes(name)) place += 1
    expect(place, `${name} in ${element.name} of ${part}: ${names.join(' ')}`).toBeLessThan(order.length)
    if (!(order[place] ?? '').endsWith('*')) place += 1
  }
  for (const wanted of requiredChildren[element.name] ?? [])
    expect(names, `${element.name} in ${part}`).toContain(wanted)
}

function namesAt(order: readonly string[], place: number): string[] {
  return (order[place] ?? '').replace('*', '').split('|')
}

function cellsOf(workbook: ReturnType<typeof layoutWorkbook>['workbook'], formula: string): unknown[] {
  const [, sheet = '', from = '', to = from] = /^'(.*)'!(\$[A-Z]+\$\d+)(?::(\$[A-Z]+\$\d+))?$/.exec(formula) ?? []
  const found = workbook.getWorksheet(sheet.replaceAll("''", "'"))
  expect(found, formula).toBeDefined()
  const first = found?.getCell(from.replaceAll('$', ''))
  const last = found?.getCell(to.replaceAll('$', ''))
  const cells: unknown[] = []
  for (let row = Number(first?.row); row <= Number(last?.row); row += 1)
    for (let column = Number(first?.col); column <= Number(last?.col); column += 1)
      cells.push(shown(found?.getCell(row, column)))
  return cells
}

function shown(cell: Cell | undefined): unknown {
  const value = cell?.formula === undefined ? cell?.value : cell.result
  return value instanceof Date ? Math.round(value.getTime() / 86_400_000) + 25_569 : value
}
