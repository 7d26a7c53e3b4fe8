import { metricRefusal } from '../../scoring/metric-refusal.ts'
import type { ReportContext } from '../report-context.ts'
import type { Sentence } from '../sentence.ts'
import { figure, sentence } from '../words.ts'

/** The seven Barcelona Principles, version 3, each checked against what this workspace holds. */
export const barcelonaPrinciples = [
  'goals',
  'stages',
  'stakeholders',
  'qualitative',
  'no-ave',
  'channels',
  'integrity',
] as const
export type BarcelonaPrinciple = (typeof barcelonaPrinciples)[number]

export interface BarcelonaLine {
  readonly principle: BarcelonaPrinciple
  readonly kept: 'yes' | 'partly' | 'no'
  /** What it was judged by. */
  readonly sentence: Sentence
}

interface Count {
  readonly done: number
  readonly of: number
}

/** Nobody ticks these boxes: they are computed. */
export function barcelonaCheck(context: ReportContext): BarcelonaLine[] {
  const { facts, objectives, question } = context
  const metrics = objectives.flatMap((one) => one.metrics)
  const started = objectives.filter(({ objective }) => objective.period.from <= question.asOf)
  const locked = started.filter(({ objective }) =>
    facts.locks.some((lock) => lock.objectiveId === objective.id && lock.lockedOn <= question.asOf),
  )
  const effects = objectives.filter(({ objective }) =>
    objective.metrics.some(({ stage, guardrail }) => !guardrail && (stage === 'outcome' || stage === 'impact')),
  )
  const named = objectives.filter(({ objective }) => objective.audience !== '' && objective.benefit !== '')
  const words = metrics.filter(({ metric }) => metric.target.kind === 'goal-scale').length + facts.insights.length
  const values = metrics.filter(({ metric }) => metricRefusal(metric.name) !== null)
  const online = new Set(facts.accounts.map(({ platform }) => platform)).size
  const offline = facts.stakeholders.flatMap(({ moves }) => moves).filter((move) => move.onlineChannel === null).length
  return [
    line('goals', verdict({ done: locked.length, of: objectives.length }), counted('goals', locked, objectives)),
    line('stages', verdict({ done: effects.length, of: objectives.length }), counted('stages', effects, objectives)),
    line(
      'stakeholders',
      verdict({ done: named.length, of: objectives.length }),
      counted('stakeholders', named, objectives),
    ),
    line('qualitative', words > 0 ? 'yes' : 'no', { words: figure('barcelona.words', words, 'count') }),
    line('no-ave', values.length === 0 ? 'yes' : 'no', { values: figure('barcelona.values', values.length, 'count') }),
    line('channels', online > 1 && offline > 0 ? 'yes' : online + offline > 0 ? 'partly' : 'no', {
      online: figure('barcelona.platforms', online, 'count'),
      offline: figure('barcelona.offline', offline, 'count'),
    }),
    integrityLine(context),
  ]
}

function line(principle: BarcelonaPrinciple, kept: BarcelonaLine['kept'], figures: Sentence['figures']): BarcelonaLine {
  return { principle, kept, sentence: sentence(`barcelona.${principle}`, { figures }) }
}

function counted(name: string, done: readonly unknown[], all: readonly unknown[]): Sentence['figures'] {
  return {
    done: figure(`barcelona.${name}.done`, done.length, 'count'),
    all: figure('objectives.all', all.length, 'count'),
  }
}

function verdict({ done, of }: Count): BarcelonaLine['kept'] {
  if (of === 0 || done === 0) return 'no'
  return done === of ? 'yes' : 'partly'
}

/** Kept where at least as much as a status needs stands on grade A, and nothing hides: restatements are always printed. */
function integrityLine({ now, facts }: ReportContext): BarcelonaLine {
  const share = now.gradeAShare
  const kept = share === null ? 'no' : share >= facts.settings.minimumCoverage ? 'yes' : 'partly'
  const restated = facts.restatements.reduce((sum, one) => sum + one.values, 0)
  return {
    principle: 'integrity',
    kept,
    sentence: sentence('barcelona.integrity', {
      figures: {
        gradeA: figure('index.grade-a', share, 'share'),
        sources: figure('barcelona.sources', facts.sources.length, 'count'),
        restated: figure('barcelona.restated', restated, 'count'),
      },
      choices: { grade: share === null ? 'none' : 'known' },
    }),
  }
}
