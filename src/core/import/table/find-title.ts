import { baseName, stemOf } from '../../file-name.ts'
import { fold } from '../../sources/fold.ts'
import type { Title } from '../../sources/shape/source.ts'
import type { ExportLanguage } from '../../sources/shape/words.ts'
import type { ExportFile, RawTable } from '../export-file.ts'
import { widthOf } from './locate/locate-by-shape.ts'
import { languagesOf } from './locate/locate-columns.ts'

/** A title of a report, and the language in which it stands. */
export interface FoundTitle {
  readonly title: Title
  readonly language: ExportLanguage | null
}

/**
 * The title stands above the table or is the name of its sheet; else its second header says it (2020 to 2023), where it
 * names the network; else the name of the file.
 */
export function findTitle(
  table: RawTable,
  header: number,
  titles: readonly Title[],
  file: ExportFile,
): FoundTitle | undefined {
  const above =
    [...table.rows.slice(0, header)].map((row) => String(row[0] ?? '')).findLast((text) => text !== '') ?? ''
  const second = String(table.rows.at(header)?.[1] ?? '')
  const { name, container } = file.identity
  const stem = stemOf(name).replace(/\s*\(\d+\)$/, '')
  const isOfFile = table.name === baseName(name)
  const ofNetworks = titles.filter(({ platform }) => platform !== null)
  const own = isOfFile ? undefined : titleCalled(table.name, titles)
  // A table under a title of its own is not what its file is called, and a file's name says what one figure is, not several.
  const isNamed = (container !== 'csv' || isOfFile) && widthOf(table.rows.at(header) ?? []) <= 2
  const named = isNamed ? titleCalled(stem, titles) : undefined
  return titleCalled(above, titles) ?? own ?? titleCalled(second, ofNetworks) ?? named
}

function titleCalled(name: string, titles: readonly Title[]): FoundTitle | undefined {
  for (const title of titles) {
    const languages = languagesOf(fold(name), title.words)
    if (languages.length > 0) return { title, language: languages[0] ?? null }
  }
  return undefined
}
