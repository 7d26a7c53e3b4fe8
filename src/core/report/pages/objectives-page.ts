import type { Pillar } from '../../pillar.ts'
import type { Standing } from '../../scoring/score.ts'
import type { BulletChart } from '../chart.ts'
import type { Figure } from '../figure.ts'
import type { ReportContext, ScoredObjective } from '../report-context.ts'
import { pillarWeight } from '../scores/pillar-line.ts'
import { rollUpFigures } from '../scores/roll-up-figures.ts'
import type { Sentence } from '../sentence.ts'
import { storyOf } from '../sentences/story.ts'
import { figure, placed, sentence } from '../words.ts'
import { thresholdFigures } from './annex-page.ts'
import { scorecardTitle } from './scorecard-page.ts'

/** The pillars with their objectives, as far as one page holds them. */
export interface ObjectivesPage {
  readonly title: Sentence
  /** What moved, what holds the index back, and how much of it is known. */
  readonly story: readonly Sentence[]
  readonly pillars: readonly PillarObjectives[]
}

export interface PillarObjectives {
  readonly pillar: Pillar
  readonly weight: Figure
  readonly measured: Figure
  readonly objectives: readonly ObjectiveLine[]
  /** The objectives for which the page has no room; null where all are shown. */
  readonly others: Sentence | null
}

export interface ObjectiveLine {
  readonly id: string
  readonly statement: string
  readonly owner: string
  /** What is enough for an aspirational objective, whose colours begin lower than page 1 says; editions before lack it. */
  readonly aspiration?: Sentence | null
  readonly weight: Figure
  readonly measured: Figure
  readonly difference: Figure
  readonly standing: Standing
  readonly bullet: BulletChart
}

/** So many objectives fit on one page, each with a statement of two lines. */
const room = 12

export function objectivesPage(context: ReportContext): ObjectivesPage {
  const groups = context.now.pillars.map((score) => ({
    score,
    scored: context.objectives.filter(({ objective }) => objective.pillar === score.pillar),
  }))
  const shares = sharesOf(groups.map(({ scored }) => scored.length))
  return {
    title: placed('objectives.title', scorecardTitle(context)),
    story: storyOf(context),
    pillars: groups.map(({ score, scored }, place) => ({
      pillar: score.pillar,
      weight: pillarWeight(score, context),
      measured: figure(`pillar.${score.pillar}.measured`, score.measured, 'index'),
      ...shownObjectives(score.pillar, scored, shares[place] ?? 0, context),
    })),
  }
}

/** Each pillar gets its part of the room, and what one does not need goes to the others. */
function sharesOf(counts: readonly number[]): number[] {
  const shares = counts.map(() => 0)
  for (let left = room; left > 0; ) {
    const wanting = counts.flatMap((count, place) => ((shares[place] ?? 0) < count ? [place] : []))
    if (wanting.length === 0) break
    for (const place of wanting.slice(0, left)) shares[place] = (shares[place] ?? 0) + 1
    left -= Math.min(left, wanting.length)
  }
  return shares
}

/** Where not all fit, those furthest behind their plan are shown: bad news is not left out for want of room. */
function shownObjectives(
  pillar: Pillar,
  scored: readonly ScoredObjective[],
  count: number,
  context: ReportContext,
): Pick<PillarObjectives, 'objectives' | 'others'> {
  const behind = ({ score }: ScoredObjective) => (score.measured ?? 0) - score.expected
  const chosen = new Set([...scored].sort((a, b) => behind(a) - behind(b)).slice(0, count))
  const others = scored.filter((one) => !chosen.has(one))
  const prefix = `pillar.${pillar}.others`
  return {
    objectives: scored.filter((one) => chosen.has(one)).map((one) => lineOf(one, context)),
    others:
      others.length === 0
        ? null
        : sentence('objectives.others', {
            figures: {
              count: figure(`${prefix}.all`, others.length, 'count'),
              kept: figure(`${prefix}.on-pace`, others.filter(({ score }) => score.pace === 'green').length, 'count'),
            },
            choices: { scorecard: context.composition.hidden.includes('scorecard') ? 'hidden' : 'printed' },
          }),
  }
}

function lineOf({ objective, score }: ScoredObjective, context: ReportContext): ObjectiveLine {
  const { settings } = context.facts
  const figures = rollUpFigures(`objective.${objective.id}`, score, true)
  const bands = settings[objective.commitment]
  return {
    id: objective.id,
    statement: objective.statement,
    owner: objective.owner,
    aspiration:
      objective.commitment === 'aspirational'
        ? sentence('objectives.aspirational', { figures: thresholdFigures('aspirational', settings.aspirational) })
        : null,
    weight: figure(`objective.${objective.id}.weight`, objective.weight / 100, 'share'),
    measured: figures.measured,
    difference: figures.difference,
    standing: figures.standing,
    bullet: {
      kind: 'bullet',
      id: `chart.objective.${objective.id}`,
      actual: figures.measured,
      plan: figures.plan,
      bands: [bands.amber, bands.green],
      maximum: Math.max(1, settings.attainmentCap),
      description: sentence(score.measured === null ? 'bullet.none-of' : 'bullet.of', {
        figures: { value: figures.measured, plan: figures.plan },
        words: { name: objective.statement },
      }),
    },
  }
}
