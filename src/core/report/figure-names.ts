import type { IsoMonth } from '../date.ts'
import type { ReportModel } from './report-model.ts'
import type { Sentence } from './sentence.ts'

/** Whose figure it is: a name that a person gave, or a term of ours; with the month of what was entered for one. */
export type FigureOwner = ({ readonly name: string } | { readonly term: string }) & { readonly month?: IsoMonth }

/** What owns the rest of an id, `trust.actual`, and what is left of it then, `actual`; null where nothing owns it. */
export type OwnerIn = (kind: string, rest: string) => { readonly owner: FigureOwner; readonly left: string } | null

/** Finds owners among the names of a report. An id may hold dots itself, so it is found by what is known. */
export function ownersIn({ scorecard, registers, ledgers, annex }: ReportModel): OwnerIn {
  const objectives = scorecard.pillars.flatMap((pillar) => pillar.objectives)
  const metrics = objectives.flatMap((objective) => objective.metrics)
  const statements = objectives.map(({ id, statement }) => [id, { name: statement }] as const)
  const owners: Readonly<Record<string, ReadonlyMap<string, FigureOwner>>> = {
    objective: new Map<string, FigureOwner>([...annex.method.flatMap(toBegin), ...statements]),
    metric: new Map(metrics.map(({ id, name }) => [id, { name }])),
    stakeholder: new Map(registers.relationships.map(({ id, pseudonym }) => [id, { name: pseudonym }])),
    insight: new Map(registers.insights.map(({ id, statement }) => [id, { name: statement }])),
    evidence: new Map(registers.evidence.map(({ id, title }) => [id, { name: title }])),
    restated: new Map(
      ledgers.restatements.map(({ account, file }, place) => [String(place), { name: `${account}, ${file}` }]),
    ),
    'cost.objective': new Map(statements),
    'cost.entry': new Map(
      registers.costs.entries.map(({ id, note, kind, month }) => [
        id,
        note === '' ? { term: `cost.${kind}`, month } : { name: note, month },
      ]),
    ),
  }
  return (kind, rest) => {
    const [first = ''] = rest.split('.')
    const known = [...(owners[kind] ?? [])].find(([id]) => rest.startsWith(`${id}.`))
    const [id, owner] = known ?? (owners[kind] === undefined ? [first, termOf(kind, first)] : unlisted(rest))
    return owner === null || rest === id ? null : { owner, left: rest.slice(id.length + 1) }
  }
}

/** An objective that begins later stands in a sentence of the method alone. */
function toBegin({ key, figures, words }: Sentence): (readonly [string, FigureOwner])[] {
  const id = /^objective\.(.+)\.weight$/.exec(figures['weight']?.id ?? '')?.[1]
  return key === 'method.not-begun' && id !== undefined ? [[id, { name: words['name'] ?? id }]] : []
}

/** What is on no list any more, or not yet, stands for itself. */
function unlisted(rest: string): [string, FigureOwner] {
  const id = rest.slice(0, rest.lastIndexOf('.'))
  return [id, { name: id }]
}

function termOf(kind: string, name: string): FigureOwner | null {
  if (kind === 'pillar') return { term: `pillar.${name}` }
  if (kind === 'ladder') return { term: `stage.${name}` }
  if (kind === 'chain' && name === 'revenue') return { term: 'chain.revenue' }
  return kind === 'chain' || kind === 'amec' ? { term: `amec.${name}` } : null
}
