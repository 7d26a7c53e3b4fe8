import { addMonths, firstDayOf, monthOf } from '../../date.ts'
import { movesInOrder, stageAt } from '../../evidence/relationship.ts'
import { type AmecStage, amecStages } from '../../metric.ts'
import { writePeriod } from '../../period.ts'
import { costIn } from '../../scoring/cost.ts'
import { costMonths } from '../costs/cost-months.ts'
import { costedOutcomes } from '../costs/cost-per-outcome.ts'
import type { Figure } from '../figure.ts'
import type { ReportContext } from '../report-context.ts'
import type { PillarLine } from '../scores/pillar-line.ts'
import type { Sentence } from '../sentence.ts'
import { figure, placed, sentence } from '../words.ts'

/** The question of the return on investment, answered without ducking it. */
export interface RoiPage {
  readonly title: Sentence
  /** What a return on investment would need. */
  readonly need: Sentence
  readonly chain: readonly ChainLink[]
  /** Which link of the chain cannot be observed. */
  readonly missing: Sentence
  /** What came back instead, pillar by pillar. */
  readonly returned: readonly Sentence[]
  readonly costs: readonly OutcomeCost[]
  /** What is known to happen if the work stops, and what is not known. */
  readonly stop: readonly Sentence[]
}

/** One link from what is put in to money that comes back. */
export interface ChainLink {
  /** A stage of the AMEC framework; the last link, revenue, is none of them. */
  readonly stage: AmecStage | 'revenue'
  readonly observed: boolean
  /** Metrics with data, of all that are agreed at this stage; null where none is: money stands in the ledger of costs. */
  readonly known: Figure | null
  readonly all: Figure | null
}

export interface OutcomeCost {
  readonly objective: string
  readonly metric: string
  readonly outcomes: Figure
  readonly cost: Figure
  readonly each: Figure
  readonly previousEach: Figure
  readonly alternative: { readonly name: string; readonly each: Figure; readonly extra: Figure } | null
}

const costsShown = 5
const dialogue = 2

export function roiPage(context: ReportContext, pillars: readonly PillarLine[]): RoiPage {
  const chain = chainOf(context)
  const months = costMonths(context)
  const total = figure('cost.total', costIn(context.facts.costs, months.known), 'money')
  return {
    title: placed('roi.title', titleOf(context, chain)),
    need: sentence('roi.need', {
      figures: { total },
      dates: { period: writePeriod(months.asked) },
      choices: { cost: total.value === null ? 'none' : 'known' },
    }),
    chain,
    missing: missingLink(chain),
    returned: pillars.map((line) => line.sentence),
    costs: costedOutcomes(context)
      .slice(0, costsShown)
      .map(({ metric, perOutcome }) => ({ ...perOutcome, metric })),
    stop: ifWeStop(context),
  }
}

function chainOf(context: ReportContext): ChainLink[] {
  const metrics = context.objectives.flatMap((objective) => objective.metrics)
  const links = amecStages.map((stage): ChainLink => {
    const here = metrics.filter(({ metric }) => metric.stage === stage)
    const known = here.filter(({ score }) => score.raw !== null).length
    const paid = stage === 'input' && costIn(context.facts.costs, costMonths(context).known) !== null
    return { stage, observed: known > 0 || paid, ...counts(stage, known, here.length) }
  })
  return [...links, { stage: 'revenue', observed: false, known: null, all: null }]
}

function counts(stage: string, known: number, all: number): Pick<ChainLink, 'known' | 'all'> {
  if (all === 0) return { known: null, all: null }
  return { known: figure(`chain.${stage}.known`, known, 'count'), all: figure(`chain.${stage}.all`, all, 'count') }
}

function titleOf(context: ReportContext, chain: readonly ChainLink[]): Sentence {
  const figures = {
    observed: figure('chain.observed', chain.filter(({ observed }) => observed).length, 'count'),
    links: figure('chain.links', chain.length, 'count'),
    index: figure('index.measured', context.now.measured, 'index'),
  }
  const known = context.now.measured !== null && context.now.attainment !== 'insufficient-data'
  return sentence(known ? 'roi.title' : 'roi.title-unknown', { figures })
}

/** The first link after the last that is observed: from there on a return would be a guess. */
function missingLink(chain: readonly ChainLink[]): Sentence {
  const last = chain.findLastIndex(({ observed }) => observed)
  const from = chain[last]
  const to = chain[last + 1] ?? chain.at(-1)
  const gaps = chain.slice(0, Math.max(0, last)).filter(({ observed }) => !observed)
  if (from === undefined || to === undefined) return sentence('roi.missing-all')
  return sentence('roi.missing', {
    figures: gaps.length === 0 ? {} : { gaps: figure('chain.gaps', gaps.length, 'count') },
    terms: { from: `chain.${from.stage}`, to: `chain.${to.stage}` },
    choices: { earlier: gaps.length === 0 ? 'none' : 'some' },
  })
}

function ifWeStop(context: ReportContext): Sentence[] {
  const { facts, question, now } = context
  const talking = facts.stakeholders.filter((one) => stageAt(one, question.asOf) >= dialogue)
  const online = talking.filter((one) => movesInOrder(one).find(({ stage }) => stage >= 1)?.onlineChannel)
  const running = context.objectives.filter(({ objective }) => objective.period.to > question.asOf)
  const year = { from: firstDayOf(addMonths(monthOf(question.asOf), -11)), to: question.asOf }
  const spent = costIn(facts.costs, year)
  const said = [
    spent === null
      ? null
      : sentence('roi.stop-cost', { figures: { cost: figure('cost.twelve-months', spent, 'money') } }),
    talking.length === 0
      ? null
      : sentence('roi.stop-relationships', {
          figures: {
            online: figure('stop.online', online.length, 'people'),
            talking: figure('ladder.dialogue.now', talking.length, 'people'),
          },
        }),
    running.length === 0 || now.measured === null
      ? null
      : sentence('roi.stop-objectives', {
          figures: {
            running: figure('stop.running', running.length, 'count'),
            index: figure('index.measured', now.measured, 'index'),
          },
        }),
  ].flatMap((one) => one ?? [])
  return [...said.map((one) => placed(one.key, one)), sentence('roi.stop-unknown')]
}
