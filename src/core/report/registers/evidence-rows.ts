import type { IsoDate } from '../../date.ts'
import type { EvidenceFact, EvidenceSubject, Quote } from '../../evidence/evidence-entry.ts'
import { withoutName } from '../../evidence/without-name.ts'
import type { Facts } from '../../facts.ts'
import type { EvidenceGrade } from '../../metric.ts'
import type { Figure } from '../figure.ts'
import type { ReportContext } from '../report-context.ts'
import { figure } from '../words.ts'

/** An entry of the log of evidence as a report may show it: stakeholders stand under their pseudonyms. */
export interface EvidenceRow {
  readonly id: string
  readonly date: IsoDate
  readonly title: string
  readonly text: string
  readonly source: string
  readonly grade: EvidenceGrade
  readonly about: readonly AboutWord[]
  /** Null where nobody was quoted, or may not be. */
  readonly quote: { readonly words: string; readonly speaker: string | null } | null
  readonly files: Figure
}

/** A name as it was given, or a term of ours by its key. */
export type AboutWord = { readonly name: string } | { readonly term: string }

/** Latest first. */
export function evidenceRows({ facts, question }: ReportContext): EvidenceRow[] {
  const known = facts.evidence.filter((entry) => entry.date <= question.asOf)
  const guarded = (text: string) => facts.stakeholders.reduce(withoutName, text)
  return known.map((entry) => ({
    id: entry.id,
    date: entry.date,
    title: guarded(entry.title),
    text: guarded(entry.text),
    source: guarded(entry.source),
    grade: entry.grade,
    about: entry.about.flatMap((subject) => aboutWord(subject, facts) ?? []),
    quote: quoteOf(entry, guarded),
    files: figure(`evidence.${entry.id}.files`, entry.files, 'count'),
  }))
}

/** Words are printed where they may be shown inside the company, and with the name only where that was allowed. */
function quoteOf({ quote }: EvidenceFact, guarded: (text: string) => string): EvidenceRow['quote'] {
  const mayBeShown: readonly Quote['permission'][] = ['internal', 'public']
  if (quote === null || !mayBeShown.includes(quote.permission)) return null
  return { words: guarded(quote.words), speaker: quote.permission === 'public' ? quote.speaker : null }
}

function aboutWord({ kind, id }: EvidenceSubject, facts: Facts): AboutWord | null {
  const named = (name: string | undefined) => (name === undefined ? null : { name })
  switch (kind) {
    case 'pillar':
      return { term: `pillar.${id}` }
    case 'objective':
      return named(facts.objectives.find((objective) => objective.id === id)?.statement)
    case 'metric':
      return named(facts.objectives.flatMap(({ metrics }) => metrics).find((metric) => metric.id === id)?.name)
    case 'stakeholder':
      return named(facts.stakeholders.find((stakeholder) => stakeholder.id === id)?.pseudonym)
    case 'insight':
      return named(facts.insights.find((insight) => insight.id === id)?.statement)
  }
}
