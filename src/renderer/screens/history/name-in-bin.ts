import type { BinEntry } from '../../../core/bin.ts'
import { pseudonymsChosen } from '../../pseudonyms.ts'
import { useWords } from '../../use-words.tsx'

/** What lies in the bin, by its name, and by its day where it has one: "Dr Hargrove, 3 March 2026". */
export function useNameInBin(): (entry: BinEntry) => string {
  const { say, date } = useWords()
  return (entry) => {
    const written = pseudonymsChosen() ? entry.pseudonym : entry.name
    const name = written === '' ? say('second-thoughts.bin-unnamed') : written
    return entry.day === null ? name : say('second-thoughts.bin-on', { name, date: date(entry.day) })
  }
}
