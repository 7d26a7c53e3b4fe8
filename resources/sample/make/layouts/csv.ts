export type CsvCell = string | number

/** Which cells a platform puts in quotes. */
const needsQuotes = {
  /** Only where the text would otherwise be torn. */
  minimal: /[",\r\n]/,
  /** Also around every blank: Meta. */
  blanks: /[",\s]/,
} as const

export function csvLine(cells: readonly CsvCell[], quotes: keyof typeof needsQuotes): string {
  return cells
    .map((cell) => {
      const text = String(cell)
      return needsQuotes[quotes].test(text) ? `"${text.replaceAll('"', '""')}"` : text
    })
    .join(',')
}
