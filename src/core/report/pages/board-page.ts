import type { BarChart, ColumnChart } from '../chart.ts'
import { type CostLine, costLine } from '../costs/cost-line.ts'
import { ladderChart } from '../metrics/ladder-chart.ts'
import type { ReportContext } from '../report-context.ts'
import { type IndexFigures, indexFigures } from '../scores/index-figures.ts'
import { type PillarLine, pillarLine } from '../scores/pillar-line.ts'
import { trendChart } from '../scores/trend.ts'
import type { Sentence } from '../sentence.ts'
import { actionTitle } from '../sentences/action-title.ts'
import { insightSentence } from '../sentences/insight-sentence.ts'
import { outcomeSentence } from '../sentences/outcome-sentence.ts'
import { relationshipSentence } from '../sentences/relationship-sentence.ts'
import { figure, placed, sentence } from '../words.ts'
import { gradeParts, thresholdFigures } from './annex-page.ts'
import { type MissedLine, missedLines } from './missed-lines.ts'
import { moreThanPageOne } from './missed-page.ts'

/** Page 1 is the paper. */
export interface BoardPage {
  readonly ambition: string
  readonly title: Sentence
  readonly index: IndexFigures
  readonly pillars: readonly PillarLine[]
  readonly trend: ColumnChart
  readonly ladder: BarChart
  readonly outcome: Sentence | null
  readonly relationship: Sentence | null
  readonly insight: Sentence | null
  readonly cost: CostLine
  /** Everything that missed, the gravest first; page 1 shows the first few. */
  readonly missed: readonly MissedLine[]
  /** How many more there are than page 1 shows, and where they stand; null where it shows all. */
  readonly missedMore: Sentence | null
  readonly ask: string
  readonly method: Sentence
}

/** Page 1 is the paper: the answer first, three supports, cost, and what missed. */
export function boardPage(context: ReportContext): BoardPage {
  const { facts, question } = context
  const index = indexFigures(context)
  const missed = missedLines(context)
  const lines = context.now.pillars.map((score) => pillarLine(score, context))
  return {
    ambition: facts.organisation.ambition,
    title: placed('board.title', actionTitle(context, index, lines)),
    index,
    pillars: lines,
    trend: trendChart(facts, question.asOf),
    ladder: ladderChart(facts.stakeholders, question.asOf),
    outcome: placedIf('board.outcome', outcomeSentence(context)),
    relationship: placedIf('board.relationship', relationshipSentence(context)),
    insight: placedIf('board.insight', insightSentence(context)),
    cost: costLine(context),
    missed,
    missedMore: moreThanPageOne(missed),
    ask: context.composition.ask ?? facts.organisation.ask,
    method: sentence('method.line', {
      figures: {
        objectives: figure('objectives.all', context.objectives.length, 'count'),
        ...gradeParts(index.gradeA).figures,
        ...thresholdFigures('committed', facts.settings.committed),
      },
      choices: gradeParts(index.gradeA).choices ?? {},
    }),
  }
}

function placedIf(place: string, said: Sentence | null): Sentence | null {
  return said === null ? null : placed(place, said)
}
