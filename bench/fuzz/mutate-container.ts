import { utils, write } from '@e965/xlsx'
import { unzipSync, zipSync } from 'fflate'
import { readExports } from '../../src/main/backend/files/read-export.ts'
import type { Chance } from './chance.ts'
import { byteMutations, joined, type MutateBytes } from './mutate-bytes.ts'
import { lineMutations, textOf } from './mutate-text.ts'
import type { Seed } from './seeds.ts'

const oddNames = [
  '../up.csv',
  '/etc/x.csv',
  'C:\\x.csv',
  '__MACOSX/._a.csv',
  '.DS_Store',
  'a\0b.csv',
  '',
  'é'.repeat(300),
]

/** Some files in an archive, with names that nobody should trust now and then, and an archive inside. */
export function packed(seeds: readonly Seed[], chance: Chance): Uint8Array {
  const members = Object.fromEntries(
    Array.from({ length: 1 + chance.below(5) }, () => {
      const { name, bytes } = chance.pick(seeds)
      const kept = bytes.slice(0, 60_000)
      const inner = chance.often(0.05) ? zipSync({ [name]: kept }) : kept
      return [chance.often(0.15) ? chance.pick(oddNames) : name.replace(/^.*\//, ''), inner]
    }),
  )
  return zipSync(members, { level: chance.often(0.5) ? 6 : 0 })
}

/** One member of an archive or workbook is mangled and packed again, so that the container itself is whole. */
export const memberMangled: MutateBytes = (bytes, chance, other) => {
  const members = unpacked(bytes)
  const names = Object.keys(members)
  if (names.length === 0) return bytes
  const name = chance.pick(names)
  const content = members[name] ?? new Uint8Array()
  if (chance.often(0.1)) delete members[name]
  else if (chance.often(0.5)) members[name] = chance.pick(Object.values(byteMutations))(content, chance, other)
  else {
    const lines = textOf(content).split(/(?<=>)/)
    members[name] = new TextEncoder().encode(chance.pick(Object.values(lineMutations))(lines, chance, []).join(''))
  }
  return zipSync(members, { level: 1 })
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes)
  } catch {
    return {}
  }
}

const bookTypes = ['biff8', 'xlsx', 'xlml', 'csv', 'html'] as const

/** The same cells in another kind of file, as a spreadsheet saves it: numbers become numbers, some become texts. */
export function savedAgain({ name, bytes }: Seed, chance: Chance): Seed {
  const bookType = chance.pick(bookTypes)
  const workbook = utils.book_new()
  const tables = readExports(bytes.slice(0, 80_000), name).flatMap((file) => file.tables)
  for (const [at, { rows }] of tables.slice(0, 6).entries()) {
    const cells = Array.from(rows.slice(0, 80), (row) => row.slice(0, 60).map((cell) => changed(cell, chance)))
    utils.book_append_sheet(workbook, utils.aoa_to_sheet(cells), `Sheet ${at}`)
  }
  if (tables.length === 0) return { name, bytes }
  const again: unknown = write(workbook, { type: 'buffer', bookType })
  const ending = { biff8: 'xls', xlsx: 'xlsx', xlml: 'xls', csv: 'csv', html: 'xls' }[bookType]
  return { name: `${name}.${ending}`, bytes: Buffer.isBuffer(again) ? joined(again) : bytes }
}

function changed(cell: string | number | null, chance: Chance): string | number | boolean | null {
  if (typeof cell === 'string') {
    const number = /^-?\d{1,20}(?:\.\d+)?$/.test(cell) && chance.often(0.9)
    return number ? Number(cell) : cell.slice(0, 30_000)
  }
  if (!chance.often(0.02)) return cell
  return chance.pick([null, true, 'text', -1, 0, 1e308, 1e-320, 45_000.5, '0', ' ', '#N/A'])
}
