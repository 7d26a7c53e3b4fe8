import { fold } from '../../sources/fold.ts'
import { type Column, column, figure, segment } from '../../sources/shape/column.ts'
import type { Report } from '../../sources/shape/source.ts'
import type { Cell } from '../cell.ts'
import { type PersonalKind, PersonalSigns } from '../counting/guard.ts'
import type { RawTable } from '../export-file.ts'
import type { Recognised } from '../recognise.ts'
import { isSupplement } from '../supplement/supplement.ts'
import { totalWords } from '../table/total-words.ts'
import { areKinds } from './few-values.ts'
import { type ColumnUse, isRole, type MappedColumn, type Mapping, type PeopleCount } from './mapping.ts'
import type { MappingTemplate } from './mapping-template.ts'
import { rolesOfList } from './people-count.ts'

/** Above the header of a table there may stand a sentence or two. */
const headerRowsTried = 12

/** A mapping as a report of the one source shape, so that the same reader reads what a person described. */
export function reportOf(mapping: Mapping, personal: readonly (PersonalKind | null)[] = []): Report {
  const { people, platform, grain, subject, dateOrder, columns } = mapping
  return {
    id: 'table',
    platform,
    grain: people === undefined ? grain : 'day',
    subject,
    columns: columns.map((one, at) => columnOf(one, personal[at] ?? null, people)),
    verifiedIn: [],
    dateOrder,
    ...(people === undefined ? {} : { counting: 'people', listed: listedIn(mapping, people, personal) }),
    quirks: { totalWords },
  }
}

function listedIn({ columns }: Mapping, { measure }: PeopleCount, personal: readonly (PersonalKind | null)[]) {
  const only = columns.flatMap(({ use }, index) =>
    use.kind === 'only' && (personal[index] ?? null) === null ? [{ index, values: use.values }] : [],
  )
  return { measure, only }
}

function columnOf({ header, use }: MappedColumn, personal: PersonalKind | null, people: Mapping['people']): Column {
  const words = { en: header }
  if (isRole(use, 'person') && people !== undefined && personal !== 'testimony') return column('person', words)
  if (personal !== null) return column('personal', words)
  return columnFor(use, header, words, people)
}

function columnFor(use: ColumnUse, header: string, words: { readonly en: string }, people: Mapping['people']): Column {
  if (use.kind === 'figure') return figure(use.measure, words, use.form)
  if (use.kind !== 'role' || (people !== undefined && !rolesOfList.includes(use.role)))
    return column('attribute', words)
  if (use.role === 'person') return column('personal', words)
  return use.role === 'segment' ? segment(fold(header) || 'segment', words) : column(use.role, words)
}

/** A table as a mapping reads it. Columns that hold persons are left out, whatever the mapping wants of them. */
export function recogniseByMapping(table: RawTable, mapping: Mapping): Recognised {
  const described = reportOf(mapping, leftOut(table, mapping))
  const idForm = formOfIds(table, mapping)
  const report = idForm === undefined ? described : { ...described, quirks: { ...described.quirks, idForm } }
  return {
    table,
    source: { id: 'mapped', verified: true, reports: [report] },
    report,
    header: mapping.header,
    columns: report.columns.map((one, index) => ({
      index,
      header: mapping.columns[index]?.header ?? '',
      column: one,
    })),
    language: null,
    title: null,
  }
}

/** What makes columns personal; in a list of persons that is also an event of which nearly each row has its own. */
function leftOut(table: RawTable, { header, columns, people }: Mapping): (PersonalKind | null)[] {
  const personal = personalColumns(table, header)
  if (people === undefined) return personal
  return personal.map((kind, at) => {
    const use = columns[at]?.use
    return kind ?? (use !== undefined && isRole(use, 'title') && namesRows(table, header, at) ? 'name' : null)
  })
}

/** True where texts are no kinds of rows: most rows have their own. */
function namesRows({ rows }: RawTable, header: number, at: number): boolean {
  const texts = Array.from(rows.slice(header + 1), (row) => fold(String(row[at] ?? ''))).filter((text) => text !== '')
  return !areKinds(new Set(texts).size, texts.length)
}

/** The ids of a video of YouTube, and of a post of Meta or X. */
export const postIds = [/^ ?[\w-]{11}$/, /^'?\d{12,20}(?:_\d+)?$/]
const idsLookedAt = 50

/** The form that all ids of posts have but the first, by which a total in whatever language is known; else none. */
function formOfIds({ rows }: RawTable, { columns, header }: Mapping): RegExp | undefined {
  const at = columns.findIndex(({ use }) => use.kind === 'role' && use.role === 'post-id')
  if (at < 0) return undefined
  const others = Array.from(rows.slice(header + 2, header + 2 + idsLookedAt), (row) => String(row[at] ?? ''))
  return others.length < 2 ? undefined : postIds.find((form) => others.every((id) => form.test(id)))
}

/** What makes each column of a table personal, by place. */
export function personalColumns(table: RawTable, header: number): (PersonalKind | null)[] {
  const signs = (table.rows.at(header) ?? []).map((cell) => new PersonalSigns(String(cell ?? '')))
  for (const row of table.rows.slice(header + 1)) for (const [at, sign] of signs.entries()) sign.add(row[at] ?? null)
  return signs.map((sign) => sign.kind())
}

/** The mapping of the first template whose headers are those of a row of the table, moved to that row and its order. */
export function mappingFromTemplates(table: RawTable, templates: readonly MappingTemplate[]): Mapping | undefined {
  for (const { mapping } of templates) {
    if (isSupplement(mapping)) continue
    const wanted = headerKey(mapping.columns.map(({ header }) => header))
    for (let header = 0; header < Math.min(headerRowsTried, table.rows.length); header += 1) {
      const row = table.rows.at(header) ?? []
      if (headerKey(row) === wanted) return { ...mapping, header, columns: inOrderOf(row, mapping.columns) }
    }
  }
  return undefined
}

/** Headers as a set: folded, sorted, without empty ones. Two tables with the same key are of one layout. */
function headerKey(headers: readonly Cell[]): string {
  const folded = headers.map((header) => fold(String(header ?? ''))).filter((header) => header !== '')
  return folded.length === 0 ? '' : JSON.stringify(folded.sort())
}

/** Each header takes the use of its like; of repeated headers the first takes the first. */
function inOrderOf(row: readonly Cell[], columns: readonly MappedColumn[]): MappedColumn[] {
  const free = [...columns]
  return row.map((cell) => {
    const header = String(cell ?? '')
    const at = free.findIndex((one) => fold(one.header) === fold(header))
    const found = at < 0 ? undefined : free.splice(at, 1)[0]
    return { header, use: found?.use ?? { kind: 'ignore' } }
  })
}
