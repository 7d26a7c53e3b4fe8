import { fold } from '../../sources/fold.ts'
import type { CellsByRole } from '../cells/cells-by-role.ts'
import type { DataRow } from '../table/table-context.ts'

/** Says who a row is about; null where nothing tells. */
export type PersonFinder = (row: DataRow) => string | null

/** Of a meeting each column names a person whole; those who change their name in it are shown with both. */
export function personsOfMeeting(rows: readonly DataRow[], cells: CellsByRole): PersonFinder {
  return byAddress(rows, (row) => wordsIn(row, cells).map(originalName))
}

/** In a list a name may stand in several columns; where no column names persons, each row is one. */
export function personsOfList(rows: readonly DataRow[], cells: CellsByRole): PersonFinder {
  if (cells.column('person') === undefined) return ({ number }) => `row ${number}`
  return byAddress(rows, (row) => {
    const words = wordsIn(row, cells)
    const name = words.filter((word) => !isAddress(word)).join(' ')
    return [...words.filter(isAddress), ...(name === '' ? [] : [name])]
  })
}

/** People with one address are one; a row without an address belongs to the address that its name has elsewhere. */
function byAddress(rows: readonly DataRow[], wordsOf: (row: DataRow) => readonly string[]): PersonFinder {
  const addresses = new Map<string, string>()
  for (const row of rows) {
    const words = wordsOf(row)
    const address = words.find(isAddress)
    if (address !== undefined) for (const word of words) if (!addresses.has(word)) addresses.set(word, address)
  }
  return (row) => {
    const words = wordsOf(row)
    const known = words.find(isAddress) ?? words[0]
    return known === undefined ? null : (addresses.get(known) ?? known)
  }
}

function wordsIn({ cells: row }: DataRow, cells: CellsByRole): string[] {
  return cells.columns('person').flatMap(({ index }) => fold(String(row[index] ?? '')) || [])
}

function isAddress(word: string): boolean {
  return word.includes('@')
}

const standing = /^(?:guest|invit|host|co-?host|me$|moi$|extern|unverified|non v[ée]rifi|gast|anonym)/

/** Who changes their name in a meeting is shown as `New name (original name)`, a visitor as `Name (Guest)`. */
function originalName(text: string): string {
  const [, shown = text, original] = /^(.*)\(([^()]+)\)$/.exec(text) ?? []
  return (original === undefined || standing.test(original) ? shown : original).trim()
}
