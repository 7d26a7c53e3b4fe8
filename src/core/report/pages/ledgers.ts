import type { IsoDate } from '../../date.ts'
import type { DefinitionChange } from '../../definitions.ts'
import type { TargetChange } from '../../facts.ts'
import { type MeasureId, measureOf } from '../../measure.ts'
import type { Platform } from '../../platform.ts'
import { changesAcross, changesOf } from '../../scoring/definition-break.ts'
import type { Figure } from '../figure.ts'
import type { ReportContext } from '../report-context.ts'
import type { Sentence } from '../sentence.ts'
import { figure, sentence } from '../words.ts'

/** What changed under the figures: definitions of platforms, stored values, what was agreed. */
export interface Ledgers {
  readonly definitions: readonly DefinitionLine[]
  readonly restatements: readonly RestatementLine[]
  /** What was restated since the edition before; null without one. */
  readonly sinceEdition: Sentence | null
  /** How many more there are than the page has room for; null where all are listed. */
  readonly restatementsLeft: Sentence | null
  readonly targetChanges: readonly TargetChangeLine[]
}

export interface DefinitionLine {
  readonly id: string
  readonly platform: Platform
  readonly date: IsoDate
  /** Empty for a shipped change, whose words are in the catalogue. */
  readonly what: string
  readonly metrics: readonly string[]
  /** True where some comparison of this report would span it. */
  readonly spanned: boolean
  /** Why a person compares across it all the same; null where nobody does. */
  readonly splice: string | null
}

export interface RestatementLine {
  readonly on: IsoDate
  readonly file: string
  readonly platform: Platform
  readonly account: string
  readonly measure: MeasureId
  readonly answers?: true
  readonly values: Figure
  readonly old: Figure
  readonly new: Figure
}

export interface TargetChangeLine extends Pick<TargetChange, 'number' | 'changedOn' | 'who' | 'part' | 'reason'> {
  readonly objective: string
  readonly metric: string
}

const room = 24

export function ledgersOf(context: ReportContext): Ledgers {
  const { restatements: known } = context.facts
  return {
    definitions: definitionLines(context),
    restatements: known.slice(0, room).map((one, place) => ({
      on: one.at.slice(0, 10),
      file: one.file,
      platform: one.platform,
      account: one.account,
      measure: one.measure,
      ...(one.answers === undefined ? {} : { answers: one.answers }),
      values: figure(`restated.${place}.values`, one.values, 'count'),
      old: figure(`restated.${place}.old`, one.old, measureOf(one.measure).unit),
      new: figure(`restated.${place}.new`, one.new, measureOf(one.measure).unit),
    })),
    restatementsLeft:
      known.length <= room
        ? null
        : sentence('ledgers.left', { figures: { count: figure('restated.left', known.length - room, 'count') } }),
    sinceEdition: sinceEdition(context),
    targetChanges: targetChangeLines(context),
  }
}

/** Changes of what some metric is made of, up to the day of the report, latest first. */
function definitionLines({ facts, objectives, question }: ReportContext): DefinitionLine[] {
  const bound = objectives.flatMap(({ objective, metrics }) => metrics.map(({ metric }) => ({ objective, metric })))
  const touching = bound.flatMap((one) => changesOf(one.metric, facts).map((change) => ({ ...one, change })))
  return [...Map.groupBy(touching, ({ change }) => change)]
    .filter(([{ date }]) => date <= question.asOf)
    .sort(([a], [b]) => (a.date < b.date ? 1 : -1))
    .map(([change, touched]) => ({
      id: change.id,
      platform: change.platform,
      date: change.date,
      what: change.what,
      metrics: touched.map(({ metric }) => metric.name),
      spanned: touched.some(({ metric, objective }) =>
        changesAcross(metric, objective, facts, question.asOf).includes(change),
      ),
      splice: spliceOf(change, touched, facts),
    }))
}

function spliceOf(
  { id }: DefinitionChange,
  touched: readonly { readonly metric: { readonly id: string } }[],
  { definitions }: ReportContext['facts'],
): string | null {
  const ids = touched.map(({ metric }) => metric.id)
  return definitions.splices.find((one) => one.changeId === id && ids.includes(one.metricId))?.reason ?? null
}

function sinceEdition({ facts }: ReportContext): Sentence | null {
  const { lastEdition, restatements } = facts
  if (lastEdition === null) return null
  const values = restatements.filter(({ at }) => at > lastEdition.issuedAt).reduce((sum, one) => sum + one.values, 0)
  return sentence('ledgers.since', {
    figures: { values: figure('restated.since-edition', values, 'count') },
    words: { number: String(lastEdition.number) },
    dates: { issuedOn: lastEdition.issuedAt.slice(0, 10) },
  })
}

function targetChangeLines({ facts }: ReportContext): TargetChangeLine[] {
  return facts.targetChanges.slice(0, room).map(({ number, changedOn, who, part, reason, objectiveId, metricId }) => {
    const objective = facts.objectives.find((one) => one.id === objectiveId)
    const metric = objective?.metrics.find((one) => one.id === metricId)
    return {
      number,
      changedOn,
      who,
      part,
      reason,
      objective: objective?.statement ?? objectiveId,
      metric: metric?.name ?? '',
    }
  })
}
