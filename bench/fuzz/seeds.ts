import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sources } from '../../src/core/sources/index.ts'
import type { Column } from '../../src/core/sources/shape/column.ts'
import type { Report } from '../../src/core/sources/shape/source.ts'

/** A file from which others are made. */
export interface Seed {
  readonly name: string
  readonly bytes: Uint8Array
}

const largest = 400_000
const project = ['resources/sample/exports', 'tests/cases', 'tests/fixtures/exports']

/** The project's own exports, those of a folder, and a small table for each report as its source describes it. */
export function loadSeeds(from: string | undefined): Seed[] {
  const folders = [...project, ...(from === undefined ? [] : [from])]
  return [...folders.flatMap(filesIn), ...describedTables()]
}

function filesIn(folder: string): Seed[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => ({ name: path, path: join(folder, path) }))
    .filter(({ name, path }) => /\.(?:csv|xlsx?|zip|tsv|xml)$/i.test(name) && statSync(path).isFile())
    .map(({ name, path }) => ({ name: name.replaceAll('\\', '/'), bytes: readFileSync(path) }))
    .filter(({ name, bytes }) => bytes.length <= largest || name.endsWith('.csv'))
    .map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes.subarray(0, largest)) }))
}

/** Reports of which the project has no file yet are tried too: a header of their words, rows of their kinds. */
function describedTables(): Seed[] {
  return sources.flatMap((source) =>
    source.reports.map((report) => ({
      name: `${source.id}-${report.id}.csv`,
      bytes: new TextEncoder().encode(tableOf(report)),
    })),
  )
}

function tableOf(report: Report): string {
  const title = report.titles?.[0]?.words
  const above = [
    ...(report.comments === undefined ? [] : ['# Property: Maren Health', '# 20260101-20260131', '']),
    ...(title === undefined ? [] : [wordOf(title, 'Title')]),
  ]
  const header = report.columns.map((column) => wordOf(column.words, 'City'))
  const lines = report.lines ?? []
  const places = Math.max(12, lines.length)
  const rows = Array.from({ length: places }, (_, place) =>
    report.columns.map((column) => {
      const line = lines[place]
      return column.role === 'line' && line !== undefined ? wordOf(line.words, '') : cellOf(column, place)
    }),
  )
  const written = [header, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(','))
  return `${[...above, ...written].join('\n')}\n`
}

function wordOf(words: Column['words'], otherwise: string): string {
  return ([words.en ?? Object.values(words)[0] ?? otherwise].flat()[0] ?? otherwise).replace('(*)', '(EUR)')
}

function cellOf({ role, form }: Column, place: number): string {
  const day = `2026-01-${String((place % 28) + 1).padStart(2, '0')}`
  if (['date', 'scope', 'from', 'to', 'published'].includes(role)) return day
  if (role === 'figure') return form === 'percent' ? `${place}.5%` : String(place * 7)
  if (role === 'day-index') return String(place)
  if (role === 'post-id') return `18915641287848${5141 + place}`
  if (role === 'link') return `https://x.com/maren/status/18915641287848${5141 + place}`
  if (role === 'account-name') return place % 2 === 0 ? 'Maren Health' : 'Maren Care'
  if (role === 'network') return place % 2 === 0 ? 'Facebook' : 'X'
  if (role === 'person') return `person${place % 5}@example.org`
  return `${role} ${place}`
}
