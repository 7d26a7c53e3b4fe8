import type { ReportKey } from '../../text/catalogue.ts'
import type { Figure } from '../figure.ts'
import type { Sentence } from '../sentence.ts'
import { figure, placed, sentence } from '../words.ts'
import type { MissedLine } from './missed-lines.ts'

/** What missed and why, at length: printed whenever anything did. */
export interface MissedPage {
  readonly title: Sentence
  readonly lines: readonly MissedLine[]
  /** How many more are listed in the annex; null where all stand here. */
  readonly more: Sentence | null
  /** Those, for the annex. */
  readonly rest: readonly MissedLine[]
}

/** So many lines fit on page 1 with the decision below them, and so many on the page of their own. */
export const missesOnPageOne = 5
const room = 11

export function missedPage(missed: readonly MissedLine[]): MissedPage {
  const all = figure('missed.all', missed.length, 'count')
  const explained = figure('missed.explained', missed.filter(({ reason }) => reason !== null).length, 'count')
  const rest = missed.slice(room)
  return {
    title: placed('missed.title', sentence(titleFor(all, explained), { figures: { all, explained } })),
    lines: missed.slice(0, room),
    more:
      rest.length === 0
        ? null
        : sentence('missed.more-annex', { figures: { count: figure('missed.rest', rest.length, 'count') } }),
    rest,
  }
}

/** How many of the misses have a reason is told in numbers only where it is some of them. */
function titleFor(all: Figure, explained: Figure): ReportKey {
  if (all.value === 0) return 'missed.title-none'
  if (explained.value === all.value) return 'missed.title-explained'
  return explained.value === 0 ? 'missed.title-unexplained' : 'missed.title'
}

/** The line on page 1 that says how many more missed, and where they stand. */
export function moreThanPageOne(missed: readonly MissedLine[]): Sentence | null {
  const left = missed.length - missesOnPageOne
  return left <= 0
    ? null
    : sentence('missed.more', { figures: { count: figure('missed.beyond-page-1', left, 'count') } })
}
