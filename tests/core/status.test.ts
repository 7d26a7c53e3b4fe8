import { describe, expect, test } from 'vitest'
import { colourOf, keptFromGreen, statusOf, thresholdsOf } from '../../src/core/scoring/status.ts'
import { defaultSettings } from '../../src/core/settings.ts'

const grounds = { coverage: 1, smallSample: false }
const { committed, aspirational } = defaultSettings

describe('colours', () => {
  test.each([
    [0.9, 'green'],
    [0.8999999999, 'green'],
    [0.8999999, 'amber'],
    [0.75, 'amber'],
    [0.7499999, 'red'],
    [-0.5, 'red'],
    [1.4, 'green'],
  ])('committed %d is %s', (share, expected) => {
    expect(colourOf(share, committed)).toBe(expected)
  })

  test.each([
    [0.7, 'green'],
    [0.699, 'amber'],
    [0.4, 'amber'],
    [0.399, 'red'],
  ])('aspirational %d is %s', (share, expected) => {
    expect(colourOf(share, thresholdsOf(defaultSettings, 'aspirational'))).toBe(expected)
    expect(aspirational.green).toBe(0.7)
  })

  test('a milestone is never amber', () => {
    expect(colourOf(0, { green: 0.9, amber: 0 }, true)).toBe('red')
  })
})

describe('no colour', () => {
  test('with data for less than half of the weight', () => {
    expect(statusOf(1, { ...grounds, coverage: 0.49 }, defaultSettings, committed)).toBe('insufficient-data')
    expect(statusOf(1, { ...grounds, coverage: 0.5 }, defaultSettings, committed)).toBe('green')
  })

  test('for a rate from a small sample', () => {
    expect(statusOf(1, { ...grounds, smallSample: true }, defaultSettings, committed)).toBe('small-sample')
  })

  test('for nothing, whatever the settings', () => {
    expect(statusOf(null, { ...grounds, coverage: 0 }, { ...defaultSettings, minimumCoverage: 0 }, committed)).toBe(
      'insufficient-data',
    )
    expect(statusOf(null, grounds, defaultSettings, committed, 'none')).toBe('none')
  })
})

test('a broken guardrail keeps from green and from nothing else', () => {
  expect(keptFromGreen('green', true)).toBe('amber')
  expect(keptFromGreen('red', true)).toBe('red')
  expect(keptFromGreen('green', false)).toBe('green')
})
