import type { ScorecardMetric } from '../../../../core/report/metrics/metric-figures.ts'
import type { ScorecardObjective } from '../../../../core/report/pages/scorecard-page.ts'
import type { WhatIf } from '../../../../core/report/what-if.ts'
import type { Status } from '../../../../core/scoring/score.ts'
import { StatusSymbol } from '../../../components/status-symbol.tsx'
import { addressOf } from '../../../place.ts'
import { type ScreenWord, useWords } from '../../../use-words.tsx'
import type { Level } from './why-level.ts'

interface FlagsProps {
  readonly level: Exclude<Level, { kind: 'metric' }>
  readonly scores: WhatIf
}

interface Flag {
  readonly key: string
  readonly name: string
  readonly status: Status
  readonly words: ScreenWord
}

/** What a sum could hide, by name: regressions, broken guardrails, what is red, and what has no data. */
export function Flags({ level, scores }: FlagsProps) {
  const { say } = useWords()
  const flags = objectivesOf(level, scores).flatMap(flagsOf)
  return (
    <section className="why-flags">
      <h2>{say('why.flags')}</h2>
      {flags.length === 0 && <p className="soft">{say('why.flags-none')}</p>}
      <ul>
        {flags.map(({ key, name, status, words }) => (
          <li key={`${key} ${words}`}>
            <StatusSymbol status={status} /> <a href={addressOf('overview', key)}>{name}</a>{' '}
            <span className="soft">{say(words)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function objectivesOf(level: FlagsProps['level'], scores: WhatIf): readonly ScorecardObjective[] {
  if (level.kind === 'objective') return [level.objective]
  return level.kind === 'pillar' ? level.pillar.objectives : scores.pillars.flatMap(({ objectives }) => objectives)
}

function flagsOf(objective: ScorecardObjective): Flag[] {
  const own = { key: `objective.${objective.id}`, name: objective.statement }
  const broken: Flag[] = objective.guardrailBroken ? [{ ...own, status: 'red', words: 'why.flag-guardrail' }] : []
  const outputs: Flag[] = objective.outputsOnly ? [{ ...own, status: 'amber', words: 'why.flag-outputs' }] : []
  return [...broken, ...objective.metrics.flatMap(flagOf), ...outputs]
}

/** A metric is named once, by the gravest thing that can be said of it. */
function flagOf(metric: ScorecardMetric): Flag[] {
  const own = { key: `metric.${metric.id}`, name: metric.name }
  if (metric.regression) return [{ ...own, status: 'red', words: 'why.flag-regression' }]
  if (metric.attainment.value === null) return [{ ...own, status: 'insufficient-data', words: 'why.flag-no-data' }]
  if (metric.guardrail) return []
  if (metric.standing.pace === 'red') return [{ ...own, status: 'red', words: 'why.flag-pace' }]
  return metric.standing.attainment === 'small-sample'
    ? [{ ...own, status: 'small-sample', words: 'why.flag-small-sample' }]
    : []
}
