import { firstDayOf, type IsoDate, lastDayOf, monthOf } from '../../date.ts'
import { ownWords } from '../../survey/asked-question.ts'
import { asScale } from '../../survey/scale.ts'
import type { Cell } from '../cell.ts'
import { CellsByRole } from '../cells/cells-by-role.ts'
import { readDate } from '../cells/read-date.ts'
import type { Recognised } from '../recognise.ts'
import type { DataRow, TableContext } from '../table/table-context.ts'
import { AnswerCounter, type Time } from './answer-counter.ts'
import type { CountedRows } from './counted-rows.ts'
import { optionsOf } from './options-of.ts'
import { type Question, questionsOf } from './questions-of.ts'

const emptyAnswers = new Set(['', '-', '--', 'n/a'])

/** Over which time a response is counted, and over which the answers in it. */
interface Times {
  readonly response: Time
  readonly answers: Time
}

interface Response extends Pick<Times, 'answers'> {
  readonly row: DataRow
}

/** Counts responses by day, and answers to each question by month; no answer in people's own words is kept. */
export function countAnswers(match: Recognised, rows: readonly DataRow[], context: TableContext): CountedRows {
  const counter = new AnswerCounter(match.table.index)
  const cells = new CellsByRole(match.columns)
  const dated = cells.column('date')
  const tally = { observed: 0, merged: 0, rejected: 0, blank: 0 }
  const given: Response[] = []
  for (const row of rows) {
    if (match.report.quirks?.previewRemark?.test(cells.text(row, 'remark') ?? '') === true) {
      context.log.add('preview-answer', 'notice', { table: match.table.name, row: row.number })
      tally.rejected += 1
      continue
    }
    const day = dated === undefined ? null : readDate(cells.cell(row, 'date'), context.dateOrder)
    if (day === undefined) {
      const place = { table: match.table.name, row: row.number, column: cells.header('date') }
      context.log.add('date-missing', 'warning', place)
      tally.rejected += 1
      continue
    }
    const { response, answers } = day === null ? untilExport(context.exportedOn) : around(day)
    given.push({ row, answers })
    const place = { row: row.number, column: (dated?.index ?? 0) + 1 }
    tally[counter.add({ kind: 'account' }, response, place, 1) ? 'observed' : 'merged'] += 1
  }
  const header = match.table.firstRow + match.header
  for (const question of questionsOf(match)) countOptions(counter, question, header, given)
  return { tally, observations: counter.observations(), posts: [] }
}

function untilExport(exportedOn: IsoDate): Times {
  const time = { grain: 'lifetime', from: '', to: exportedOn } as const
  return { response: time, answers: time }
}

/** On a day on which one person responded, answers counted by the day would join all that this person said. */
function around(day: IsoDate): Times {
  const month = monthOf(day)
  return {
    response: { grain: 'day', from: day, to: day },
    answers: { grain: 'period', from: firstDayOf(month), to: lastDayOf(month) },
  }
}

/**
 * Which answers are options is decided over the whole file. All of them stand in each month, with 0 where nobody chose
 * one: so a later export, in which an answer is another one, restates what this one said. They point at the header of
 * their column, since the row of a person would join what this person said.
 */
function countOptions(
  counter: AnswerCounter,
  question: Question,
  header: number,
  responses: readonly Response[],
): void {
  const { dimension, index } = question
  const answers = responses.flatMap(({ row, answers: time }) => {
    const text = answerIn(row.cells[index] ?? null)
    return emptyAnswers.has(text.toLowerCase()) ? [] : [{ text, time }]
  })
  const texts = asScale(answers.map(({ text }) => text))
  const options = texts.length === 0 ? undefined : optionsOf(dimension, texts)
  const names = options?.names ?? new Set<string>()
  const place = { row: header, column: index + 1 }
  const count = (key: string, time: Time, more: number) =>
    counter.add({ kind: 'segment', dimension, key }, time, place, more)
  const months = new Map(answers.flatMap(({ time }) => (time.grain === 'period' ? [[time.from, time] as const] : [])))
  for (const month of months.values()) for (const name of [...names, ownWords]) count(name, month, 0)
  for (const [at, { time }] of answers.entries()) {
    const named = options?.split(texts[at] ?? '') ?? []
    const known = named.filter((name) => names.has(name))
    for (const name of known) count(name, time, 1)
    if (known.length < named.length || named.length === 0) count(ownWords, time, 1)
  }
}

function answerIn(cell: Cell): string {
  return String(cell ?? '')
    .replace(/\s+/g, ' ')
    .replace(/[;,]$/, '')
    .trim()
}
