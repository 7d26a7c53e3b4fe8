import type { Cell } from '../import/cell.ts'
import { decimalSignOf, readNumber } from '../import/cells/read-number.ts'
import type { RawTable } from '../import/export-file.ts'
import { fold, withoutAccents } from '../sources/fold.ts'
import type { Cost, CostKind } from './cost.ts'
import { readCostMonth } from './cost-month.ts'

export const costRowFaults = ['month', 'kind', 'amount', 'campaign-unknown', 'objective-unknown'] as const
export type CostRowFault = (typeof costRowFaults)[number]

/** What campaigns and objectives there are, by the words that a table may use for them. */
export interface CostPlaces {
  readonly campaigns: readonly Named[]
  readonly objectives: readonly Named[]
}
export interface Named {
  readonly id: string
  readonly name: string
}

/** A row of a table of costs as it was read. With any fault it gives no cost. */
export interface CostRow {
  /** Row of the file, from 1. */
  readonly row: number
  readonly month: string | null
  readonly kind: CostKind | null
  readonly amount: number | null
  readonly note: string
  readonly campaign: string
  readonly objective: string
  readonly faults: readonly CostRowFault[]
  readonly cost: Omit<Cost, 'id'> | null
}

export interface CostTable {
  readonly rows: readonly CostRow[]
  readonly blank: number
}

type Role = 'month' | 'kind' | 'amount' | 'note' | 'campaign' | 'objective'
type Columns = Partial<Record<Role, number>>

const headers: Readonly<Record<Role, readonly string[]>> = {
  month: ['month', 'mois', 'period', 'periode', 'date'],
  kind: ['kind', 'nature', 'type', 'category', 'categorie', 'poste'],
  amount: ['amount', 'montant', 'cost', 'cout', 'depense', 'total'],
  note: [
    'note',
    'notes',
    'what for',
    'pour quoi',
    'description',
    'purpose',
    'objet',
    'libelle',
    'comment',
    'commentaire',
  ],
  campaign: ['campaign', 'campagne'],
  objective: ['objective', 'objectif'],
}
const kinds: Readonly<Record<CostKind, readonly string[]>> = {
  media: ['media', 'medias', 'achat media', 'achats media', "achat d'espace", 'advertising', 'publicite'],
  agency: ['agency', 'agencies', 'agence', 'agences'],
  people: ['people', 'staff', 'personnel', 'equipe', 'equipes', 'salaires', 'ressources humaines'],
  approval: ['approval', 'approvals', 'validation', 'validations', 'approbation'],
  tools: ['tools', 'tool', 'software', 'outils', 'outil', 'logiciels', 'logiciel'],
}

/** Reads a table of costs by the names of its columns, in English or French; undefined where it is none. */
export function readCostTable(table: RawTable, places: CostPlaces): CostTable | undefined {
  const found = Array.from(table.rows.slice(0, 20), columnsOf)
  const at = found.findIndex(
    ({ month, kind, amount }) => month !== undefined && kind !== undefined && amount !== undefined,
  )
  const columns = found[at]
  if (columns === undefined) return undefined
  const body = [...table.rows.slice(at + 1)]
  const decimal = decimalSignOf(body.map((cells) => cellOf(cells, columns.amount))) ?? '.'
  const rows = body.flatMap((cells, place) => {
    if (cells.every((cell) => textOf(cell) === '')) return []
    const amount = readNumber(cellOf(cells, columns.amount), decimal)
    const read = {
      month: readCostMonth(cellOf(cells, columns.month)),
      kind: kindOf(textOf(cellOf(cells, columns.kind))),
      amount: amount.kind === 'value' && !amount.percent ? amount.value : null,
    }
    return [rowOf(table.firstRow + at + 1 + place, cells, columns, { ...read, places })]
  })
  return { rows, blank: body.length - rows.length }
}

interface ReadRow {
  readonly month: string | null
  readonly kind: CostKind | null
  readonly amount: number | null
  readonly places: CostPlaces
}

function rowOf(row: number, cells: readonly Cell[], columns: Columns, read: ReadRow): CostRow {
  const { month, kind, amount, places } = read
  const [note, campaign, objective] = [columns.note, columns.campaign, columns.objective].map((at) =>
    textOf(cellOf(cells, at)).slice(0, 4000),
  )
  const words = { note: note ?? '', campaign: campaign ?? '', objective: objective ?? '' }
  const campaignId = idOf(words.campaign, places.campaigns)
  const objectiveId = idOf(words.objective, places.objectives)
  const faults = costRowFaults.filter((fault) => {
    if (fault === 'campaign-unknown') return campaignId === undefined
    if (fault === 'objective-unknown') return objectiveId === undefined
    return read[fault] === null
  })
  const whole =
    month !== null && kind !== null && amount !== null && campaignId !== undefined && objectiveId !== undefined
  const cost = whole ? { month, kind, amount, note: words.note, campaignId, objectiveId } : null
  return { row, month, kind, amount, ...words, faults, cost }
}

function columnsOf(cells: readonly Cell[]): Columns {
  const titles = cells.map((cell) => plain(textOf(cell)))
  const columns: Columns = {}
  for (const role of Object.keys(headers) as Role[]) {
    const at = titles.findIndex((title) => headers[role].includes(title))
    if (at >= 0) columns[role] = at
  }
  return columns
}

function kindOf(text: string): CostKind | null {
  const word = plain(text)
  return (Object.keys(kinds) as CostKind[]).find((kind) => kinds[kind].includes(word)) ?? null
}

/** Null where nothing is named, undefined where what is named is not known. */
function idOf(text: string, things: readonly Named[]): string | null | undefined {
  if (text === '') return null
  return things.find(({ id, name }) => id === text || plain(name) === plain(text))?.id
}

function cellOf(cells: readonly Cell[], at: number | undefined): Cell {
  return at === undefined ? null : (cells[at] ?? null)
}

function textOf(cell: Cell): string {
  return cell === null ? '' : String(cell).trim()
}

/** Without accents, and without the unit that people write behind a title. */
function plain(text: string): string {
  return fold(withoutAccents(text)).replace(/\s*\([^)]*\)$/, '')
}
