import { writePeriod } from '../../period.ts'
import type { Pillar } from '../../pillar.ts'
import type { ReportContext } from '../report-context.ts'
import type { IndexFigures } from '../scores/index-figures.ts'
import type { PillarLine } from '../scores/pillar-line.ts'
import type { Sentence } from '../sentence.ts'
import { directionOf, figure, sentence, sizeOf } from '../words.ts'

const keys = { up: 'title.ahead', same: 'title.on', down: 'title.behind' } as const

/** A pillar lags when it falls short of plan by at least this share; two points of a hundred are noise. */
const lagFrom = 0.03

/**
 * The title of the paper is its message: what came back, against plan, against the period before, and what lags.
 * Without objectives or with too little data it says that instead of a number that would not hold.
 */
export function actionTitle(context: ReportContext, index: IndexFigures, lines: readonly PillarLine[]): Sentence {
  const { question, facts } = context
  if (context.objectives.length === 0) {
    const began = facts.objectives.some(({ period }) => period.from <= question.asOf)
    return sentence(began ? 'title.over' : 'title.empty', { dates: { asOf: question.asOf } })
  }
  if (index.measured.value === null || index.standing.attainment === 'insufficient-data') {
    const minimum = figure('settings.minimum-coverage', facts.settings.minimumCoverage, 'share')
    if (index.measured.value === null) return sentence('title.no-data', { figures: { minimum } })
    return sentence('title.insufficient', { figures: { coverage: index.coverage, minimum } })
  }
  const lagging = laggard(lines)
  const since = index.sincePrevious.value === null ? 'none' : directionOf(index.sincePrevious)
  const unplanned = context.now.expected === 0
  return sentence(unplanned ? 'title.unplanned' : keys[directionOf(index.difference)], {
    figures: {
      index: index.measured,
      size: sizeOf(index.difference, 'index'),
      sinceSize: sizeOf(index.sincePrevious, 'index'),
    },
    dates: { before: writePeriod(context.previous) },
    terms: { pillar: `pillar.${lagging ?? 'reputation'}.inline` },
    choices: { since, lag: lagging === null ? 'none' : 'yes' },
  })
}

/** The pillar furthest behind its plan; null where none lags or only one can be compared. */
function laggard(lines: readonly PillarLine[]): Pillar | null {
  const compared = lines.filter((line) => line.difference.value !== null)
  const behind = [...compared].sort((a, b) => (a.difference.value ?? 0) - (b.difference.value ?? 0))[0]
  return compared.length > 1 && behind !== undefined && (behind.difference.value ?? 0) <= -lagFrom
    ? behind.pillar
    : null
}
