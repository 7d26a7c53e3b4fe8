import { fold } from '../../sources/fold.ts'
import { type Cell, isFilled } from '../cell.ts'
import { isContact, type PersonalKind } from '../counting/guard.ts'
import type { ColumnSeen } from './column-seen.ts'
import { formFor } from './guess-own-measure.ts'
import { knownFigure } from './known-figure.ts'
import type { ColumnUse, Mapping } from './mapping.ts'
import { dayInName } from './people-count.ts'

/** A column with what makes it personal, and the few texts that stand in all its rows, where they are few. */
export interface ListColumn extends ColumnSeen {
  readonly why: PersonalKind | null
  readonly values: readonly string[]
}

export type PeopleGuess = Pick<Mapping, 'subject' | 'people'> & {
  readonly uses: readonly ColumnUse[]
  /** True where its rows seem to be persons, and nothing else. */
  readonly isList: boolean
}

const ignore: ColumnUse = { kind: 'ignore' }
const words = {
  event:
    /\b(?:event|webinar|webcast|session|meeting|congress|booth|[ée]v[ée]nement|webinaire|r[ée]union|congr[èe]s|stand)(?: (?:name|title)|$)|^(?:titre|nom) (?:du|de l)/,
  came: /\b(?:join|arriv|entr|attend|connect|connexion|scan|visit|check|event|session|start|d[ée]but)/,
  status: /\b(?:attend|status|statut|pr[ée]sen|particip)/,
  name: /^(?:name|nom|contact|delegate|attendee|visitor|d[ée]l[ée]gu[ée]|participante?|visiteur)$/,
  signedUp: /\b(?:regist|inscri|sign(?:ed)?[ -]?up|enrol|book|creat|cr[ée]{2})/,
  lead: /\b(?:leads?|prospects?)\b/,
}
const present =
  /^(?:yes|y|oui|true|vrai|1|x|attended|joined|present|checked[- ]?in|showed|live|pr[ée]sente?|venue?|a (?:assist[ée]|particip[ée])|particip[ée]e?)$/

/** What a table would be as a list of persons, and whether it seems to be one. A person decides. */
export function guessPeople(
  columns: readonly ListColumn[],
  figures: readonly ColumnUse[],
  fileName: string,
): PeopleGuess {
  const persons = personsAmong(columns)
  const days = columns.flatMap((one, at) => (isDayOf(one, columns) ? at : []))
  const day = days.find((at) => words.came.test(headerAt(columns, at))) ?? days[0]
  const event = columns.findIndex(
    ({ header, kind, why }) => kind === 'text' && why === null && words.event.test(fold(header)),
  )
  const uses = columns.map((one, at): ColumnUse => {
    if (persons.includes(at)) return { kind: 'role', role: 'person' }
    if (at === day) return { kind: 'role', role: 'date' }
    if (one.why !== null) return ignore
    if (at === event) return { kind: 'role', role: 'title' }
    return minutesIn(one) ?? presenceIn(one) ?? ignore
  })
  const isEvent = day === undefined || event >= 0 || uses.some(({ kind }) => kind === 'figure' || kind === 'only')
  const isOfLeads = words.lead.test([fileName, ...columns.map(({ header }) => header)].join(' ').toLowerCase())
  return {
    uses,
    subject: isEvent ? 'post' : 'account',
    people: {
      measure: isOfLeads ? 'leads' : 'attendees',
      day: day === undefined ? dayInName(fileName) : null,
      event: null,
    },
    isList:
      persons.length > 0 &&
      !figures.some(isOtherFigure) &&
      columns.every(({ why }) => why !== 'testimony') &&
      areMany(columns, persons),
  }
}

function headerAt(columns: readonly ListColumn[], at: number): string {
  return fold(columns[at]?.header ?? '')
}

/** Where a list tells who came, the day on which somebody signed up is not the day of the event. */
function isDayOf({ kind, why, header }: ListColumn, columns: readonly ListColumn[]): boolean {
  if (kind !== 'date' || why !== null) return false
  return !words.signedUp.test(fold(header)) || !columns.some((one) => (minutesIn(one) ?? presenceIn(one)) !== undefined)
}

/** The addresses of most different persons, beside the names; of an owner or a sender there are few. */
function personsAmong(columns: readonly ListColumn[]): number[] {
  const named = columns.flatMap((one, at) => (namesPersons(one) ? { at, cells: one.cells } : []))
  const addresses = named.filter(({ cells }) => cells.filter(isFilled).some(isContact))
  const most = Math.max(...addresses.map(({ cells }) => differentIn(cells)))
  const best = addresses.find(({ cells }) => differentIn(cells) === most)
  return named.flatMap((one) => (one === best || !addresses.includes(one) ? one.at : []))
}

/** A plain `Name` may be that of pages or campaigns; of persons most rows have their own. */
function namesPersons({ why, kind, header, cells }: ListColumn): boolean {
  if (why !== null) return why !== 'testimony'
  return kind === 'text' && words.name.test(fold(header)) && differentIn(cells) * 2 > cells.length
}

/** True where most rows name somebody, and mostly somebody else. */
function areMany(columns: readonly ListColumn[], persons: readonly number[]): boolean {
  const rows = columns[0]?.cells ?? []
  const filled = rows.flatMap((_, row) => {
    const cells = persons.map((at) => columns[at]?.cells[row] ?? null)
    return cells.some(isFilled) ? JSON.stringify(cells) : []
  })
  return filled.length * 2 > rows.length && differentIn(filled) * 2 > filled.length
}

function differentIn(cells: readonly Cell[]): number {
  return new Set(cells.filter(isFilled)).size
}

function isOtherFigure(use: ColumnUse): boolean {
  return use.kind === 'figure' && use.measure !== 'attendance-minutes'
}

function minutesIn({ header, kind, cells }: ListColumn): ColumnUse | undefined {
  const known = knownFigure(header, 'webinar')
  if (known?.kind !== 'figure' || known.measure !== 'attendance-minutes') return undefined
  const form = formFor(known.measure, cells)
  return kind === 'number' || form !== 'plain' ? { ...known, form } : undefined
}

/** Who only registered is in the list too: one of the texts says that somebody came. */
function presenceIn({ header, values }: ListColumn): ColumnUse | undefined {
  const came = values.filter((value) => present.test(fold(value)))
  const tells = words.status.test(fold(header)) && came.length > 0 && came.length < values.length
  return tells ? { kind: 'only', values: came } : undefined
}
