import type { IsoMonth } from '../../date.ts'
import type { ReportModel } from '../report-model.ts'
import type { Sentence } from '../sentence.ts'
import type { FigureName } from './figure-name.ts'
import type { Owner } from './figure-parts.ts'

/** Whose figure it is: a name that a person gave, or a term of ours; with the month of what was entered for one. */
export type FigureOwner = ({ readonly name: string } | { readonly term: string }) & { readonly month?: IsoMonth }

/** Names the owners of a report's figures; null for a figure of the whole. */
export function figureOwners({ scorecard, registers, ledgers, annex }: ReportModel) {
  const objectives = scorecard.pillars.flatMap((pillar) => pillar.objectives)
  const metrics = objectives.flatMap((objective) => objective.metrics)
  const statements = objectives.map(({ id, statement }) => [id, { name: statement }] as const)
  const lists: Partial<Record<Owner, ReadonlyMap<string, FigureOwner>>> = {
    objective: new Map<string, FigureOwner>([...annex.method.flatMap(toBegin), ...statements]),
    metric: new Map(metrics.map(({ id, name }) => [id, { name }])),
    stakeholder: new Map(registers.relationships.map(({ id, pseudonym }) => [id, { name: pseudonym }])),
    insight: new Map(registers.insights.map(({ id, statement }) => [id, { name: statement }])),
    evidence: new Map(registers.evidence.map(({ id, title }) => [id, { name: title }])),
    restatement: new Map(
      ledgers.restatements.map(({ account, file }, place) => [String(place), { name: `${account}, ${file}` }]),
    ),
    'cost-of-objective': new Map(statements),
    'cost-entry': new Map(
      registers.costs.entries.map(({ id, note, kind, month }) => [
        id,
        note === '' ? { term: `cost.${kind}`, month } : { name: note, month },
      ]),
    ),
  }
  return (name: FigureName): FigureOwner | null => {
    const { owner, ownerId } = name
    const term = termOf(name)
    if (term !== null) return { term }
    // What is on no list any more, or not yet, stands for itself.
    return ownerId === '' ? null : (lists[owner]?.get(ownerId) ?? { name: ownerId })
  }
}

/** An objective that begins later stands in a sentence of the method alone. */
function toBegin({ key, figures, words }: Sentence): (readonly [string, FigureOwner])[] {
  const id = /^objective\.(.+)\.weight$/.exec(figures['weight']?.id ?? '')?.[1]
  return key === 'method.not-begun' && id !== undefined ? [[id, { name: words['name'] ?? id }]] : []
}

/** A pillar, a stage of relationships or a link of the chain: ours, and no person's. */
function termOf({ owner, ownerId, part }: FigureName): string | null {
  if (owner === 'pillar') return `pillar.${ownerId}`
  const [first, second] = part.split('.')
  if (second === undefined) return null
  if (owner === 'relationships') return `stage.${first}`
  if (owner === 'chain' && first === 'revenue') return 'chain.revenue'
  return owner === 'chain' || owner === 'amec' ? `amec.${first}` : null
}
