import type { Language } from '../language.ts'
import { writeDate, writeFigure } from '../text/format-value.ts'
import { localeOf, say } from '../text/phrasebook.ts'
import { writeFigureName } from '../text/write-figure-name.ts'
import { nameOfPeriod } from '../text/write-period.ts'
import type { FigureFinding, PackFinding, PackVerdict } from './verdict.ts'

/** "Orvanne · third quarter of 2026 · as known on 30 September 2026 · edition 3". */
export function sayWhosePack({ organisation, period, asOf, edition }: PackVerdict, language: Language): string {
  const known = say(language, 'paper.kept', { date: writeDate(asOf, language) })
  const issued = edition === null ? say(language, 'paper.draft') : say(language, 'paper.edition', { edition })
  return [organisation, nameOfPeriod(period, language), known, issued].join(' · ')
}

/** The verdict in one sentence: "All 214 figures match.", or what does not. */
export function sayVerdict(verdict: PackVerdict, language: Language): string {
  const { figures, matching, found } = verdict
  if (isNotRecomputed(verdict)) return say(language, 'pack.none-recomputed')
  if (matching < figures) return say(language, 'pack.some-differ', { figures, wrong: figures - matching })
  return found === 0 ? say(language, 'pack.all-match', { figures }) : say(language, 'pack.changed', { figures })
}

export function isNotRecomputed({ findings }: PackVerdict): boolean {
  return findings.some(({ kind }) => kind === 'not-recomputed')
}

/** Another Boardroo may compute otherwise; whoever reads the verdict should know. Null where it is the same. */
export function sayVersions({ packedBy, sameVersion }: PackVerdict, language: Language): string | null {
  return sameVersion ? null : say(language, 'pack.other-version', { version: packedBy })
}

/** What does not fit, where, and what it should be. */
export function sayFinding(finding: PackFinding, language: Language, currency: string): string {
  switch (finding.kind) {
    case 'missing':
    case 'added':
    case 'twice':
    case 'unreadable':
      return say(language, `pack.${finding.kind}`, { member: finding.member })
    case 'lines':
    case 'bytes': {
      const { kind, member, first, last } = finding
      return say(language, `pack.${kind}`, { member, first, last, one: first === last ? 'yes' : 'no' })
    }
    case 'not-recomputed':
      return say(language, 'pack.not-recomputed')
    case 'words':
      return say(language, 'pack.words', { place: finding.place, old: finding.old, new: finding.new })
    case 'cell':
      return say(language, 'pack.cell', { cell: finding.cell, old: finding.old, new: finding.new })
    case 'figure':
      return sayFigure(finding, language, currency)
  }
}

function sayFigure(finding: FigureFinding, language: Language, currency: string): string {
  const { id, named, number, places } = finding
  const [old, now] = writtenApart(finding, language, currency)
  const name = named === null ? id : writeFigureName(named, language)
  return say(language, 'pack.figure', { number, name, places: places.join(', '), count: places.length, old, new: now })
}

/** Both values as the paper writes them, or in full where they would read alike. */
function writtenApart({ old, new: now, figure: kind }: FigureFinding, language: Language, currency: string) {
  const written = [old, now].map((value) => writeFigure({ value, kind }, language, currency))
  if (written[0] !== written[1]) return written as [string, string]
  const inFull = new Intl.NumberFormat(localeOf(language), { maximumSignificantDigits: 17 })
  return [old, now].map((value) => (value === null ? '–' : inFull.format(value))) as [string, string]
}
