import type { ReportModel } from '../../../core/report/report-model.ts'
import type { Sentence } from '../../../core/report/sentence.ts'
import { writeDate } from '../../../core/text/format-value.ts'
import { say } from '../../../core/text/phrasebook.ts'
import { writeYear } from '../../../core/text/write-year.ts'
import type { Words } from '../excel/sheet/words.ts'
import { inks } from '../paper/scenario-inks.ts'
import { heading, slideWith } from './slide-frame.ts'
import {
  accentOf,
  bodyText,
  cell,
  contentWidth,
  type Place,
  type Presentation,
  page,
  ruled,
  type Slide,
  type TableRow,
  written,
} from './slide-style.ts'

/** Year by year: relationships, insights acted on, people and cost. */
export function thenAndNowSlide(pptx: Presentation, model: ReportModel, words: Words): void {
  if (!model.layout.sections.includes('then-and-now')) return
  const { years, rows, notes, title } = model.thenAndNow
  const slide = slideWith(pptx, model, words.sentence(title))
  const number = { align: 'right', ...ruled } as const
  const table: TableRow[] = [
    [
      cell('', ruled),
      ...years.map((column) => cell(writeYear(column, words.language), { ...number, bold: true, color: inks.soft })),
    ],
    ...rows.map(
      ({ name, values }): TableRow => [
        cell(words.term(name), ruled),
        ...values.map((value) => cell(written(value, model, words), number)),
      ],
    ),
  ]
  const first = 5
  const each = (contentWidth - first) / years.length
  slide.addTable(table, { x: page.left, y: page.top, w: contentWidth, colW: [first, ...years.map(() => each)] })
  const small = { fontSize: 11, color: inks.soft, valign: 'bottom' } as const
  const place = { x: page.left, y: page.bottom - 0.6, w: contentWidth, h: 0.6 }
  slide.addText(notes.map(words.sentence).join(' '), { ...bodyText, ...small, ...place, margin: 0, fit: 'shrink' })
}

/** What boards ask, with the answer that the data give; a gap is marked as one. */
export function questionsSlide(pptx: Presentation, model: ReportModel, words: Words): void {
  if (!model.layout.sections.includes('questions')) return
  const { answers, title } = model.questions
  const slide = slideWith(pptx, model, words.sentence(title))
  const gap = `○ ${say(words.language, 'paper.gap')} · `
  const rows = answers.map(
    ({ question, sentence, answered }): TableRow => [
      cell(words.term(`question.${question}`), { bold: true, ...ruled }),
      cell(`${answered ? '' : gap}${words.sentence(sentence)}`, ruled),
    ],
  )
  slide.addTable(rows, { x: page.left, y: page.top, w: contentWidth, colW: [3.6, contentWidth - 3.6] })
}

/** What was heard, decided and done, and what came of it: a gap is said as one. */
export function youSaidSlide(pptx: Presentation, model: ReportModel, words: Words): void {
  if (!model.layout.sections.includes('you-said') || model.youSaid.lines.length === 0) return
  const { youSaid } = model
  const slide = slideWith(pptx, model, words.sentence(youSaid.title))
  const word = (key: 'heard' | 'decided' | 'done' | 'result' | 'gap-decision' | 'gap-action' | 'gap-result') =>
    say(words.language, `paper.${key}`)
  const step = (one: { readonly text: string; readonly date: string } | null, gap: string) =>
    one === null
      ? cell(gap, { italic: true, color: inks.soft, ...ruled })
      : cell(`${one.text} (${writeDate(one.date, words.language)})`, ruled)
  const head = (text: string) => cell(text, { bold: true, color: inks.soft, fontSize: 10, ...ruled })
  const rows: TableRow[] = [
    [head(word('heard')), head(word('decided')), head(word('done')), head(word('result'))],
    ...youSaid.lines.map(
      (line): TableRow => [
        cell(`${line.statement} (${line.audience})`, ruled),
        step(line.decision, word('gap-decision')),
        step(line.action, word('gap-action')),
        step(line.result, word('gap-result')),
      ],
    ),
  ]
  slide.addTable(rows, { x: page.left, y: page.top, w: contentWidth, colW: [4.33, 2.6, 2.6, 2.6] })
}

/** The question of the return on investment, which slides duck no more than the paper does. */
export function roiSlide(pptx: Presentation, model: ReportModel, words: Words): void {
  if (!model.layout.sections.includes('roi')) return
  const { roi } = model
  const slide = slideWith(pptx, model, words.sentence(roi.title))
  const accent = accentOf(model)
  const left = { x: page.left, w: 6.2 }
  const right = { x: page.left + 6.7, w: contentWidth - 6.7 }
  const word = (key: 'roi-need' | 'roi-missing' | 'roi-stop' | 'roi-chain') => say(words.language, `paper.${key}`)
  const block = (head: string, sentences: readonly Sentence[], place: Place) => {
    heading(slide, head, place, accent)
    addSentences(slide, sentences.map(words.sentence), { ...place, y: place.y + 0.34, h: place.h - 0.34 })
  }
  block(word('roi-need'), [roi.need], { ...left, y: page.top, h: 1.45 })
  block(word('roi-missing'), [roi.missing], { ...left, y: page.top + 1.5, h: 1.6 })
  block(word('roi-stop'), roi.stop, { ...left, y: page.top + 3.15, h: 2.2 })
  heading(slide, word('roi-chain'), { ...right, y: page.top }, accent)
  const observed = (yes: boolean) =>
    yes ? `● ${say(words.language, 'paper.observed-yes')}` : `○ ${say(words.language, 'paper.observed-no')}`
  slide.addTable(
    roi.chain.map(
      (link): TableRow => [
        cell(words.term(`chain.${link.stage}`), ruled),
        cell(observed(link.observed), { bold: !link.observed, ...ruled }),
      ],
    ),
    { ...right, y: page.top + 0.4, colW: [right.w - 1.7, 1.7] },
  )
}

function addSentences(slide: Slide, sentences: readonly string[], place: Place): void {
  slide.addText(sentences.join('\n'), { ...bodyText, ...place, fontSize: 13, margin: 0, fit: 'shrink' })
}
