import type { Recognised } from '../recognise.ts'
import { rowsOfQuestions } from '../table/data-rows.ts'
import type { LocatedColumn } from '../table/locate/located-column.ts'

/** A column of answers. */
export interface Question {
  readonly index: number
  /** The question as one line, with the row or option to which the column belongs. */
  readonly dimension: string
}

const longest = 300
const plainSecondHeader = /^(?:response|open-ended response|réponse|réponse ouverte|antwort|respuesta|resposta|)$/i

/**
 * The questions of a survey: every column that is not known. Where a second header names rows or options, an empty
 * first header goes on with the question at its left.
 */
export function questionsOf(match: Recognised): Question[] {
  const { report, table, header } = match
  const second = report.quirks?.descriptionRow === true ? secondHeader(match) : []
  const times = new Map<string, number>()
  let asked = ''
  return inWords(match).flatMap(({ index, header: text, column }) => {
    if (column !== null) return []
    if (text.trim() !== '') asked = oneLine(text)
    const option = oneLine(String(second[index] ?? ''))
    const ends = index >= (table.rows.at(header)?.length ?? 0)
    if (asked === '' || ends || (text.trim() === '' && option === '')) return []
    const name = (plainSecondHeader.test(option) ? asked : `${asked} [${option}]`).slice(0, longest)
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    // The same question asked twice is two questions.
    return [{ index, dimension: time === 1 ? name : `${name} #${time}` }]
  })
}

/** The columns under their questions, where short names stand above these. */
function inWords(match: Recognised): readonly LocatedColumn[] {
  if (rowsOfQuestions(match) < 2) return match.columns
  const questions = match.table.rows.at(match.header + 1) ?? []
  return match.columns.map((one) => ({ ...one, header: String(questions[one.index] ?? one.header) }))
}

function secondHeader({ columns, header, table }: Recognised): readonly unknown[] {
  const row = table.rows.at(header + 1) ?? []
  const keys = columns.filter(({ column }) => column?.required === true)
  return keys.every(({ index }) => (row[index] ?? '') === '') ? row : []
}

/** Editors of surveys put markup into their questions. */
function oneLine(text: string): string {
  return text
    .replace(/<br[^>]*>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
