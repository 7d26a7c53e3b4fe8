import { z } from 'zod'
import { reportQuestion } from '../../../contract/inputs.ts'
import { composition } from '../../../contract/paper-routes.ts'
import { paperLook } from '../../../contract/paper-template-routes.ts'
import { isDate } from '../../../core/date.ts'
import type { Facts } from '../../../core/facts.ts'
import type { Grounds } from '../../../core/pack/grounds.ts'
import { bytesOf, type Members, textOf } from '../zip.ts'

/** The lists of the facts that have a file each, with one entry a line, so that a row of the data is a row of a file. */
const lists = [
  ...([
    'objectives',
    'campaigns',
    'stakeholders',
    'insights',
    'evidence',
    'compliance',
    'costs',
    'alternatives',
  ] as const),
  ...(['notes', 'locks', 'forecasts', 'accounts', 'sources', 'restatements', 'targetChanges', 'headcounts'] as const),
] as const satisfies readonly (keyof Facts)[]
/** What is kept by metric: a line names its metric. */
const byMetric = ['histories', 'places'] as const satisfies readonly (keyof Facts)[]
/** What there is one of. */
const single = ['organisation', 'settings', 'definitions', 'lastEdition', 'lastDataOn'] as const

const fileOf = (name: string) => `data/${name}.json`
export const dataNames: readonly string[] = [...lists, ...byMetric, 'workspace', 'question'].map(fileOf)

/** The grounds of a paper as files. Numbers are written so that reading them gives the very same numbers. */
export function writeGrounds({ facts, question, composition, look }: Grounds): Members {
  const files: [string, Uint8Array][] = [
    ...lists.map((name): [string, Uint8Array] => [fileOf(name), lines(facts[name])]),
    ...byMetric.map((name): [string, Uint8Array] => [fileOf(name), lines(linesByMetric(facts[name]))]),
    [fileOf('workspace'), object(Object.fromEntries(single.map((name) => [name, facts[name]])))],
    [fileOf('question'), object({ question, composition, look })],
  ]
  return new Map(files)
}

function linesByMetric(record: Readonly<Record<string, readonly object[]>>): object[] {
  return Object.entries(record).flatMap(([metric, entries]) => entries.map((entry) => ({ metric, ...entry })))
}

function lines(entries: readonly object[]): Uint8Array {
  return bytesOf(`[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`)
}

/** One part a line. */
export function object(parts: object): Uint8Array {
  const written = Object.entries(parts).map(([name, part]) => `${JSON.stringify(name)}:${JSON.stringify(part ?? null)}`)
  return bytesOf(`{\n${written.join(',\n')}\n}\n`)
}

/** A file of a pack that does not hold what it should. */
export class UnreadableMember extends Error {
  readonly member: string
  constructor(member: string) {
    super(member)
    this.member = member
  }
}

const rows = z.array(z.record(z.string(), z.unknown()))
const rowsOfMetrics = z.array(z.looseObject({ metric: z.string() }))

/**
 * Reads the grounds of a pack. Throws `UnreadableMember` for a file that is not there or holds something else; what is
 * in the entries shows when the paper is computed from them.
 */
export function readGrounds(members: Members): Grounds {
  const read = <Schema extends z.ZodType>(name: string, schema: Schema) => {
    const value = parsedMember(members, fileOf(name), schema)
    if (!hasSoundDays(value)) throw new UnreadableMember(fileOf(name))
    return value
  }
  const facts = {
    ...Object.fromEntries(lists.map((name) => [name, read(name, rows)])),
    ...Object.fromEntries(byMetric.map((name) => [name, grouped(read(name, rowsOfMetrics))])),
    ...read('workspace', z.record(z.enum(single), z.unknown())),
  }
  const asked = read(
    'question',
    z.object({ question: reportQuestion, composition, look: paperLook.nullable().default(null) }),
  )
  // The entries were written from facts; that they still are facts is what the recomputation shows.
  return { ...asked, facts: facts as unknown as Facts }
}

function grouped(entries: readonly { readonly metric: string }[]): Record<string, object[]> {
  const groups = Map.groupBy(entries, ({ metric }) => metric)
  return Object.fromEntries([...groups].map(([id, own]) => [id, own.map(({ metric: _, ...entry }) => entry)]))
}

/** A JSON member of a pack, parsed. */
export function parsedMember<Schema extends z.ZodType>(
  members: Members,
  name: string,
  schema: Schema,
): z.output<Schema> {
  const bytes = members.get(name)
  if (bytes === undefined) throw new UnreadableMember(name)
  try {
    return schema.parse(JSON.parse(textOf(bytes)))
  } catch {
    throw new UnreadableMember(name)
  }
}

/** Days that are none, or lie in no time, would have months counted from one to the other for ever. */
const days = [
  'from',
  'to',
  'date',
  'asOf',
  'heardOn',
  'endsOn',
  'knownOn',
  'madeOn',
  'lockedOn',
  'lastDataOn',
  'keptFrom',
]
const between = (day: string) => day >= '1900-01-01' && day <= '2200-12-31'

function hasSoundDays(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([name, part]) => {
    if (typeof part !== 'string') return hasSoundDays(part)
    if (days.includes(name)) return isDate(part) && between(part)
    return name !== 'month' || (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(part) && between(`${part}-15`))
  })
}
