import { expect, test } from 'vitest'
import { hintInPath } from '../../src/core/import/table/hint-in-path.ts'

test.each([
  ['youtube-sample-france/Totals.csv', 'sample france'],
  ['Content 2026-01-01_2026-03-31 Sample Channel.zip/Table data.csv', 'Sample Channel'],
  ['https___www.sample.ch_-Performance-on-Search-2026-04-01.zip/Chart.csv', 'www.sample.ch'],
  ['Q3/Sample Pharma - LinkedIn (2)/content.xls', 'Sample Pharma'],
  ['Exports T3 2026/LinkedIn/content.xls', null],
  ['linkedin page/content.xls', null],
  ['Données Meta 2026/Visits.csv', null],
  ['Telechargements/Visits.csv', null],
  ['Visits.csv', null],
])('%s comes from %s', (path, hint) => {
  expect(hintInPath(path)).toBe(hint)
})
