import { addDays } from '../../date.ts'
import { stageAt } from '../../evidence/relationship.ts'
import { tolerance } from '../../scoring/status.ts'
import { dearestOutcome } from '../costs/cost-per-outcome.ts'
import type { ReportContext } from '../report-context.ts'
import type { IndexFigures } from '../scores/index-figures.ts'
import type { Sentence } from '../sentence.ts'
import { outcomeOfMetric } from '../sentences/outcome-sentence.ts'
import { directionOf, figure, placed, sentence, sizeOf } from '../words.ts'

/** What boards ask, in the order of the page. The question itself stands under `term.question.<id>`. */
export const boardQuestions = ['asked', 'trust', 'new-people', 'learned', 'cheaper', 'rules', 'sure'] as const
export type BoardQuestion = (typeof boardQuestions)[number]

export interface QuestionsPage {
  readonly title: Sentence
  readonly answers: readonly Answer[]
}

export interface Answer {
  readonly question: BoardQuestion
  readonly sentence: Sentence
  /** False where the data hold no answer: the sentence then says what is missing, and how to get it. */
  readonly answered: boolean
}

type Found = Sentence | null

/** Each question is answered from the data, or its gap is shown as a gap. */
export function questionsPage(context: ReportContext, index: IndexFigures): QuestionsPage {
  const found: Readonly<Record<BoardQuestion, Found>> = {
    asked: whatWeAsked(context, index),
    trust: whetherTrusted(context),
    'new-people': whoIsNew(context),
    learned: whatWasLearned(context),
    cheaper: whetherCheaper(context),
    rules: whetherWithinRules(context),
    sure: howSure(context, index),
  }
  const answers = boardQuestions.map((question): Answer => {
    const answer = found[question]
    return {
      question,
      sentence: placed(`questions.${question}`, answer ?? sentence(`questions.${question}-gap`)),
      answered: answer !== null,
    }
  })
  const answered = figure('questions.answered', answers.filter((one) => one.answered).length, 'count')
  const all = figure('questions.all', answers.length, 'count')
  return { title: placed('questions.title', sentence('questions.title', { figures: { answered, all } })), answers }
}

function whatWeAsked(context: ReportContext, index: IndexFigures): Found {
  if (index.measured.value === null || context.objectives.length === 0) return null
  const on = context.objectives.filter(({ score }) => score.pace === 'green').length
  const { attainment } = index.standing
  const judged = attainment === 'green' || attainment === 'amber' || attainment === 'red'
  return sentence(judged ? 'questions.asked-judged' : 'questions.asked', {
    figures: {
      index: index.measured,
      coverage: index.coverage,
      plan: index.plan,
      size: sizeOf(index.difference, 'index'),
      kept: figure('objectives.on-pace', on, 'count'),
      all: figure('objectives.all', context.objectives.length, 'count'),
    },
    choices: { way: directionOf(index.difference), ...(judged ? { status: attainment } : {}) },
  })
}

/** The heaviest outcome under reputation that has data. */
function whetherTrusted(context: ReportContext): Found {
  const outcomes = context.objectives
    .filter(({ objective }) => objective.pillar === 'reputation')
    .flatMap(({ objective, metrics }) => metrics.map((metric) => ({ metric, weight: objective.weight })))
    .filter(({ metric }) => !metric.metric.guardrail && metric.score.actual !== null)
    .filter(({ metric }) => metric.metric.stage === 'outcome' || metric.metric.stage === 'impact')
    .sort((a, b) => b.weight * b.metric.metric.weight - a.weight * a.metric.metric.weight)
  const best = outcomes[0]
  return best === undefined ? null : outcomeOfMetric(best.metric)
}

function whoIsNew({ facts, question }: ReportContext): Found {
  if (facts.stakeholders.length === 0) return null
  const first = facts.stakeholders.filter(({ moves }) => {
    const days = moves.filter(({ stage }) => stage >= 1).map(({ date }) => date)
    const began = [...days].sort()[0]
    return began !== undefined && began >= question.period.from && began <= question.asOf
  })
  const risen = facts.stakeholders.filter(
    (one) => stageAt(one, question.asOf) > stageAt(one, addDays(question.period.from, -1)),
  )
  return sentence('questions.new-people', {
    figures: {
      first: figure('questions.first-contacts', first.length, 'people'),
      risen: figure('questions.risen', risen.length, 'people'),
      all: figure('ladder.all', facts.stakeholders.length, 'people'),
    },
  })
}

function whatWasLearned({ facts, question }: ReportContext): Found {
  const known = facts.insights.filter(({ heardOn }) => heardOn <= question.asOf)
  if (known.length === 0) return null
  const acted = known.filter(({ action }) => action !== null && action.date <= question.asOf)
  const closed = known.filter(({ result }) => result !== null && result.date <= question.asOf)
  return sentence('questions.learned', {
    figures: {
      heard: figure('insights.heard', known.length, 'count'),
      acted: figure('insights.acted', acted.length, 'count'),
      closed: figure('insights.closed', closed.length, 'count'),
    },
  })
}

function whetherCheaper(context: ReportContext): Found {
  const costed = dearestOutcome(context)
  const other = costed?.perOutcome.alternative ?? null
  if (costed === null || other === null) return null
  const { each } = costed.perOutcome
  const cheaper = (each.value ?? 0) <= (other.each.value ?? 0)
  return sentence('questions.cheaper', {
    figures: { each, other: other.each },
    words: { metric: costed.metric, name: other.name },
    choices: { way: cheaper ? 'cheaper' : 'dearer' },
  })
}

function whetherWithinRules({ objectives }: ReportContext): Found {
  const guardrails = objectives.flatMap(({ metrics }) => metrics).filter(({ metric }) => metric.guardrail)
  if (guardrails.length === 0) return null
  const broken = guardrails.filter(({ score }) => score.guardrailBroken)
  const unknown = guardrails.filter(({ score }) => score.raw === null)
  const state = broken.length > 0 ? 'broken' : unknown.length > 0 ? 'unknown' : 'held'
  const held = figure('guardrails.held', guardrails.length - broken.length - unknown.length, 'count')
  return sentence('questions.rules', {
    figures: {
      all: figure('guardrails.all', guardrails.length, 'count'),
      ...(state === 'broken' ? { broken: figure('guardrails.broken', broken.length, 'count') } : { held }),
      ...(state === 'unknown' ? { unknown: figure('guardrails.unknown', unknown.length, 'count') } : {}),
    },
    choices: { state },
  })
}

function howSure({ objectives }: ReportContext, index: IndexFigures): Found {
  if (objectives.length === 0 || index.measured.value === null) return null
  const { coverage, gradeA, floor, ceiling } = index
  const whole = (coverage.value ?? 0) >= 1 - tolerance
  return sentence(whole ? 'questions.sure-whole' : 'questions.sure', {
    figures: { coverage, gradeA, floor, ceiling },
    choices: { grade: gradeA.value === null ? 'none' : 'known' },
  })
}
