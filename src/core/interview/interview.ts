import { siblingsOf } from '../generation.ts'
import type { Language } from '../language.ts'
import type { Metric } from '../metric.ts'
import type { Objective } from '../objective.ts'
import type { ProposalId } from '../start/metric-proposal.ts'
import { writeDate } from '../text/format-value.ts'
import { say } from '../text/phrasebook.ts'

/** An objective while it is being asked for, one question after another. */
export interface Interview {
  /** As far as it is known. Its statement stays empty while it is put together from the answers. */
  readonly objective: Objective
  /** What the audience will know, think or do. */
  readonly change: string
  /** How much of it, in words that somebody could check. */
  readonly amount: string
  /** Which metrics came from which proposal, by the metric's id; those that are not here are the person's own. */
  readonly proposedAs: Readonly<Record<string, ProposalId>>
  /** Percents of the other objectives of the pillar, where the person changed them. */
  readonly siblingWeights: Readonly<Record<string, number>>
}

/** The person's own sentence, or the answers put together: who does what, how much, by when. */
export function statementOf({ objective, change, amount }: Interview, language: Language): string {
  if (objective.statement !== '') return objective.statement
  const { audience, period } = objective
  if (audience.trim() === '' || change.trim() === '') return ''
  const by = writeDate(period.to, language)
  const sentence = amount.trim() === '' ? 'interview.sentence-short' : 'interview.sentence'
  return capital(
    say(language, sentence, { audience: plain(audience), change: plain(change), amount: plain(amount), date: by }),
  )
}

/** The objective as it would be saved. */
export function objectiveOf(interview: Interview, language: Language): Objective {
  const { objective } = interview
  return { ...objective, statement: statementOf(interview, language).trim(), audience: objective.audience.trim() }
}

/** The objectives that share the 100 percent of the pillar with it, weighed as the person said. */
export function siblingsIn({ objective, siblingWeights }: Interview, all: readonly Objective[]): Objective[] {
  return siblingsOf(objective, all).map((sibling) => ({
    ...sibling,
    weight: siblingWeights[sibling.id] ?? sibling.weight,
  }))
}

/** The metrics that carry weight; guardrails only guard. */
export function weighedMetrics({ objective }: Interview): Metric[] {
  return objective.metrics.filter(({ guardrail }) => !guardrail)
}

function plain(words: string): string {
  return words.trim().replace(/[.;,:]+$/, '')
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
