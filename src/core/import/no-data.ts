import { fold } from '../sources/fold.ts'
import type { Cell } from './cell.ts'
import type { ExportFile } from './export-file.ts'
import type { Row } from './rows.ts'

/** What platforms write in place of a table, in the languages of their screens. */
const words = new Set([
  'no data',
  'no data available',
  'no data to display',
  'aucune donnée',
  'aucune donnée disponible',
  'pas de données disponibles',
  'keine daten',
  'keine daten verfügbar',
  'keine daten vorhanden',
  'no hay datos',
  'no hay datos disponibles',
  'sin datos',
  'nenhum dado disponível',
  'não há dados disponíveis',
  'sem dados',
  'nessun dato disponibile',
  'geen gegevens beschikbaar',
])

/** True for a row that says nothing but that there is nothing. */
export function isNoDataRow(row: Row): boolean {
  const said = aloneIn(row)
  return said !== undefined && isNoData(said)
}

/** What stands alone in a row: null for nothing, undefined where several cells say something. */
function aloneIn(row: Row): Cell | undefined {
  let alone: Cell = null
  for (const cell of row) {
    if (cell === null || String(cell).trim() === '') continue
    if (alone !== null) return undefined
    alone = cell
  }
  return alone
}

function isNoData(cell: Cell): boolean {
  return words.has(fold(String(cell ?? '')).replace(/\.$/, ''))
}

/** The words by which a platform says that it has nothing for the days asked; null where a file holds any table. */
export function saysNoData({ tables }: ExportFile): string | null {
  let said: string | null = null
  for (const { name, rows } of tables) {
    if (rows.length > 10) return null
    for (const row of [[name], ...rows]) {
      const alone = aloneIn(row)
      if (alone === undefined) return null
      if (isNoData(alone)) said = String(alone)
    }
  }
  return said
}
