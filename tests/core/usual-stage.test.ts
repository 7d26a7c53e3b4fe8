import { expect, test } from 'vitest'
import { isMeasure } from '../../src/core/measure.ts'
import { measures } from '../../src/core/shipped-measures.ts'
import { usualStage } from '../../src/core/usual-stage.ts'

test('what was shown is an output, and what people did with it an out-take', () => {
  for (const id of ['impressions', 'reach-organic', 'unique-impressions', 'views', 'video-views', 'viewers'] as const)
    expect(usualStage(id), id).toBe('output')
  for (const id of ['reactions', 'comments', 'shares', 'saves', 'clicks', 'watch-time', 'engagement-rate'] as const)
    expect(usualStage(id), id).toBe('out-take')
  expect(usualStage('spend')).toBe('input')
})

test('no measure is an outcome unless a person says so, not even a follow or a conversion', () => {
  const outcomes = Object.keys(measures)
    .filter(isMeasure)
    .filter((id) => ['outcome', 'impact'].includes(usualStage(id)))
  expect(outcomes).toEqual([])
})
