import type { IsoMonth } from '../../../../src/core/date.ts'

export type RateRow = readonly [month: IsoMonth, numerator: number, denominator: number]

/** Entered once a quarter, in its last month. */
export const quarterlyRows = {
  /** Specialists who trust us, of those who answered; the fall is the supply rumour. */
  trust: [
    ['2025-09', 108, 208],
    ['2025-12', 101, 215],
    ['2026-03', 120, 221],
    ['2026-06', 117, 204],
    ['2026-09', 133, 218],
  ],
  /** Mentions of us, of all mentions of the six companies. */
  shareOfVoice: [
    ['2025-09', 61, 421],
    ['2025-12', 118, 702],
    ['2026-03', 96, 588],
    ['2026-06', 112, 618],
    ['2026-09', 74, 438],
  ],
  answerHelped: [
    ['2026-03', 16, 27],
    ['2026-06', 19, 28],
    ['2026-09', 17, 24],
  ],
} as const satisfies Record<string, readonly RateRow[]>

export const monthlyRows = {
  /** Hours waited by all askers together, and how many asked. */
  responseTime: [
    ['2025-10', 3304, 118],
    ['2025-11', 15_244, 412],
    ['2025-12', 3696, 176],
    ['2026-01', 3266, 142],
    ['2026-02', 4851, 231],
    ['2026-03', 3572, 188],
    ['2026-04', 2567, 151],
    ['2026-05', 2608, 163],
    ['2026-06', 3536, 208],
    ['2026-07', 1965, 131],
    ['2026-08', 1552, 97],
    ['2026-09', 2012, 149],
  ],
  /** Handed over in time, of all that were seen. */
  adverseEvents: [
    ['2026-01', 7, 7],
    ['2026-02', 9, 9],
    ['2026-03', 6, 6],
    ['2026-04', 5, 5],
    ['2026-05', 4, 4],
    ['2026-06', 8, 8],
    ['2026-07', 3, 3],
    ['2026-08', 2, 2],
    ['2026-09', 6, 6],
  ],
} as const satisfies Record<string, readonly RateRow[]>
