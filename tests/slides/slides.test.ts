import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src/core/language.ts'
import { buildReport } from '../../src/core/report/build-report.ts'
import { chartFormatOf } from '../../src/main/backend/excel/sheet/number-format.ts'
import { wordsIn } from '../../src/main/backend/excel/sheet/words.ts'
import { writeSlides } from '../../src/main/backend/slides/report-slides.ts'
import { emptyCompany, orvanne, question } from '../excel/support/orvanne.ts'
import { everyElement, parseXml } from '../excel/support/xml-tree.ts'

const model = buildReport(orvanne(), question)
const shows = new Map<string, ReadonlyMap<string, string>>()

async function partsOf(of: typeof model, language: 'en' | 'fr') {
  const unpacked = Object.entries(unzipSync(await writeSlides(of, language)))
  return new Map(unpacked.map(([name, bytes]) => [name, strFromU8(bytes)]))
}

function show(name: string): ReadonlyMap<string, string> {
  const parts = shows.get(name)
  if (parts === undefined) throw new Error(`No presentation is called ${name}`)
  return parts
}

beforeAll(async () => {
  for (const language of languages) shows.set(language, await partsOf(model, language))
  shows.set('empty', await partsOf(buildReport(emptyCompany(), question), 'en'))
}, 60_000)

const matching = (name: string, pattern: RegExp) => [...show(name)].filter(([part]) => pattern.test(part))
const textOf = (xml: string) =>
  [...everyElement(parseXml(xml))]
    .filter((element) => element.name === 'a:t')
    .map(({ text }) => text)
    .join(' ')

describe.each([...languages, 'empty'])('The slides (%s)', (name) => {
  it('are well-formed, and number what they promise', () => {
    for (const [part, xml] of matching(name, /\.(xml|rels)$/)) expect(() => parseXml(xml), part).not.toThrow()
    expect(matching(name, /^ppt\/slides\/slide\d+\.xml$/).length).toBeGreaterThanOrEqual(6)
    expect(
      parseXml(show(name).get('docProps/core.xml') ?? '')
        .children.map(({ text }) => text)
        .join(' '),
    ).toContain(name === 'empty' ? 'Orvanne' : 'Orvanne Pharma & Fils')
  })
})

describe.each(languages)('The slides (%s)', (language) => {
  it('say the sentences of the board page', () => {
    const { board } = model
    const words = wordsIn(language, model.currency)
    const said = matching(language, /^ppt\/slides\/slide\d+\.xml$/)
      .map(([, xml]) => textOf(xml))
      .join(' ')
      .replaceAll(/\s+/g, ' ')
    const sentences = [board.title, board.method, board.cost.sentence, ...board.pillars.map((line) => line.sentence)]
    for (const sentence of [...sentences, ...board.missed.map((line) => line.sentence)])
      expect(said).toContain(words.sentence(sentence).replaceAll(/\s+/g, ' '))
    expect(said).toContain(board.ask)
    const { roi, youSaid, thenAndNow, questions, missed } = model
    const titles = [roi.title, youSaid.title, thenAndNow.title, questions.title, missed.title]
    const answers = questions.answers.map((one) => one.sentence)
    for (const sentence of [...titles, roi.need, roi.missing, ...roi.stop, ...thenAndNow.notes, ...answers])
      expect(said).toContain(words.sentence(sentence).replaceAll(/\s+/g, ' '))
    for (const line of youSaid.lines) expect(said).toContain(line.statement)
    for (const { objectives } of model.scorecard.pillars)
      for (const objective of objectives) expect(said).toContain(objective.statement)
  })

  it('have charts that hold the figures of the model, the plan outlined, and nothing where nothing is known', () => {
    const charts = matching(language, /^ppt\/charts\/chart\d+\.xml$/).map(([, xml]) => xml)
    expect(charts).toHaveLength(4)
    const values = charts.flatMap((xml) =>
      [...xml.matchAll(/<c:v>(-?[\d.]+)<\/c:v>/g)].map(([, value]) => Number(value)),
    )
    const months = model.board.trend.series.flatMap((series) => series.values).filter(({ value }) => value !== null)
    expect(months.length).toBeGreaterThan(10)
    for (const { id, value } of months)
      expect(
        values.some((one) => Math.abs(one - 100 * (value ?? 0)) < 1e-9),
        id,
      ).toBe(true)
    for (const xml of charts) expect(xml).not.toMatch(/NaN|<c:v><\/c:v>|<c:title>/)
    const plans = charts
      .flatMap((xml) => xml.match(/<c:ser>.*?<\/c:ser>/gs) ?? [])
      .filter((xml) => xml.includes('<c:v>PL<'))
    expect(plans).toHaveLength(2)
    for (const plan of plans) expect(plan).toMatch(/FFFFFF.*?<a:ln w="12700"><a:solidFill>/s)
  })

  it('describe their charts to who cannot see them', () => {
    const described = matching(language, /^ppt\/slides\/slide\d+\.xml$/)
      .flatMap(([, xml]) => [...everyElement(parseXml(xml))])
      .filter((element) => element.name === 'p:graphicFrame')
      .flatMap((frame) => [...everyElement(frame)])
      .filter((element) => element.name === 'p:cNvPr')
      .map(({ attributes }) => attributes['descr'] ?? '')
    expect(described.filter((text) => text.length > 20)).toHaveLength(4)
  })
})

it('The slides leave out what the paper leaves out', async () => {
  const layout = {
    ...model.layout,
    sections: model.layout.sections.filter((one) => one === 'missed'),
  }
  const without = [...(await partsOf({ ...model, layout }, 'en'))].map(([, xml]) => xml).join('')
  const words = wordsIn('en', model.currency)
  expect(without).not.toContain(words.sentence(model.roi.missing))
  for (const { title } of [model.youSaid, model.thenAndNow, model.questions])
    expect(without).not.toContain(words.sentence(title))
})

it('A title is a message, and one too long for its place stays below it', async () => {
  const titlesOf = (parts: ReadonlyMap<string, string>) =>
    [...parts]
      .filter(([part]) => /^ppt\/slides\/slide\d+\.xml$/.test(part))
      .map(([, xml]) => [...everyElement(parseXml(xml))].find(({ name }) => name === 'a:t')?.text ?? '')
  const titles = titlesOf(show('en'))
  const words = wordsIn('en', model.currency)
  expect(titles).toContain(words.sentence(model.board.cost.sentence))
  expect(titles).not.toContain(words.say('evidence'))
  const { outcome } = model.board
  expect(outcome).not.toBeNull()
  const own = { en: 'long '.repeat(100), fr: 'long '.repeat(100) }
  const said = outcome === null ? null : { ...outcome, own }
  const long = { ...model, board: { ...model.board, outcome: said, relationship: null, insight: null } }
  expect(titlesOf(await partsOf(long, 'en'))).toContain(words.say('evidence'))
})

it('A chart tells thousands, millions and billions in three digits', () => {
  expect(chartFormatOf('money', [900, 12_000, null], 'en')).toBe('[>=999500]0.0,,"M";[>=999.5]0.0,"k";0')
  expect(chartFormatOf('money', [12_000, 17_690_000_000], 'fr')).toContain('0.0,,,"Md"')
})

describe('Slides of what missed', () => {
  it('hold five each, under the same title, so that none runs into the foot', async () => {
    const missed = Array.from({ length: 12 }, (_, place) =>
      model.board.missed.slice(0, 1).map((line) => ({ ...line, metric: `Metric ${place}.` })),
    ).flat()
    const parts = await partsOf({ ...model, board: { ...model.board, missed } }, 'en')
    const texts = [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(([, xml]) => textOf(xml))
    const counts = texts.map((text) => text.match(/Metric \d+\./g)?.length ?? 0).filter((count) => count > 0)
    expect(counts).toEqual([5, 5, 2])
    const title = wordsIn('en', model.currency).sentence(model.missed.title)
    expect(texts.filter((text) => text.startsWith(title)).length).toBe(3)
  })
})
