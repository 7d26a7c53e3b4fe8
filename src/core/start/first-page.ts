import type { Language } from '../language.ts'
import type { Metric } from '../metric.ts'
import type { Objective } from '../objective.ts'
import { monthsOf, type Period } from '../period.ts'
import { writeDate, writeFigure } from '../text/format-value.ts'
import { label } from '../text/label.ts'
import { type MessageValues, sayAny } from '../text/phrasebook.ts'
import type { DraftedObjective } from './drafted-objective.ts'
import type { Situation } from './situation.ts'

interface FirstPage {
  readonly situation: Situation
  readonly language: Language
  readonly organisation: string
  readonly period: Period
  readonly currency: string
  /** What is to be kept, each beside the draft that it was made from. */
  readonly objectives: readonly { readonly objective: Objective; readonly draft: DraftedObjective }[]
}

/** One page of plain text for the conversation with the executive: where we stand, what we propose, how we will know. */
export function writeFirstPage(page: FirstPage): string {
  const say = (key: string, values: MessageValues = {}) =>
    sayAny(page.language, `starting.${key}`, { organisation: page.organisation, ...values })
  const own = (part: string) => say(`${page.situation}.${part}`)
  const months = monthsOf(page.period).length
  return [
    say('page.title'),
    section(say('page.stand'), [own('stand'), own('argue')]),
    section(say('page.propose'), [bullets(page.objectives.map(({ objective }) => proposed(objective, page.language)))]),
    section(say('page.proof'), [bullets(page.objectives.flatMap((one) => proofs(one, page))), say('page.guardrails')]),
    section(say('page.claims'), [say('page.claims-text')]),
    section(say('page.ask'), [own('ask'), say('page.ask-all', { months })]),
  ].join('\n\n')
}

function section(heading: string, paragraphs: readonly string[]): string {
  return [heading, ...paragraphs].join('\n\n')
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `• ${line}`).join('\n')
}

function proposed({ pillar, statement, benefit }: Objective, language: Language): string {
  return sayAny(language, 'starting.page.objective', {
    pillar: label(language, `pillar.${pillar}`),
    statement: withoutStop(statement),
    benefit: benefit === '' ? '…' : benefit,
  })
}

/** How each objective will be judged; guardrails have a sentence of their own. */
function proofs({ objective, draft }: FirstPage['objectives'][number], page: FirstPage): string[] {
  return objective.metrics.flatMap((metric, place) => {
    const proposal = draft.metrics[place]?.proposal
    return metric.guardrail || proposal === undefined ? [] : [proof(metric, proposal, page)]
  })
}

function proof(
  { name, target, unit, plan }: Metric,
  proposal: string,
  { language, currency, period }: FirstPage,
): string {
  const say = (key: string, values: MessageValues) => sayAny(language, `starting.page.${key}`, values)
  const written = (value: number) => writeFigure({ value, kind: unit }, language, currency)
  const ofProposal = (part: string) => sayAny(language, `proposal.${proposal}.${part}`)
  if (target.kind === 'increase' || target.kind === 'decrease')
    return say('from-to', { name, baseline: written(target.baseline.value), target: written(target.value) })
  if (name === ofProposal('name'))
    return say('reached', { name, date: writeDate(plan[0]?.date ?? period.to, language) })
  return say('collect', { name: ofProposal('name'), collect: ofProposal('collect'), where: ofProposal('where') })
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\s*\.$/, '')
}
