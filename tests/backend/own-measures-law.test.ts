import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MeasureBinding, Metric } from '../../src/core/metric.ts'
import { type OwnMeasureId, type OwnWay, ownMeasure, ownWays } from '../../src/core/own-measure.ts'
import { addAccount } from '../../src/main/backend/database/imports/accounts.ts'
import { loadFacts } from '../../src/main/backend/paper/load-facts.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'
import { putValue } from '../support/stored-values.ts'
import { openTestWorkspace } from '../support/workspace.ts'

/** What the days of a month come to, as each way of counting says. */
const held: Readonly<Record<OwnWay, (values: readonly number[]) => number>> = {
  sum: (values) => values.reduce((sum, value) => sum + value, 0),
  people: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  latest: (values) => values.at(-1) ?? Number.NaN,
  mean: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
}

const ways = Object.keys(held) as OwnWay[]
const months = fc.array(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 4,
})

test.each(ways)('days of what counts as %s come to its months by its basis', async (way) => {
  const test = await openTestWorkspace()
  const db = test.db()
  addAccount(db, { id: 'a', platform: 'website', name: 'Portal', platformId: null })
  db.exec(`INSERT INTO imports (number, id, file_name, sha256, container, source, verified,
      original_length, imported_at, imported_by, exported_on, mapping, problems, added, same, restated, posts)
    VALUES (1, 'import-1', 'f.csv', '${'0'.repeat(64)}', 'csv', 'mapped', 1, 0, '', '', '2026-09-30', '[]', '[]', 0, 0, 0, 0)`)
  let times = 0
  await fc.assert(
    fc.asyncProperty(months, async (values) => {
      times += 1
      const measure = ownMeasure({ way, unit: ownWays[way].units[0], name: `Number ${times}` })
      if (measure === null) throw new Error('A measure was to be named.')
      for (const [month, days] of values.entries())
        for (const [day, value] of days.entries()) {
          const date = `2026-0${month + 1}-0${day + 1}`
          putValue(db, 'a', { kind: 'account' }, { measure, grain: 'day', from: date, to: date, value })
        }
      await test.handlers['objective.save']({
        objectives: [objectiveOf({ metrics: [bound(measure, way)] })],
        seen: 999,
      })
      const points = loadFacts(db).histories['metric-1'] ?? []
      expect(points.map(({ month, value }) => [month, value])).toEqual(
        values.map((days, month) => [`2026-0${month + 1}`, held[way](days)]),
      )
    }),
    { numRuns: 12 },
  )
})

function bound(measure: OwnMeasureId, way: OwnWay): Metric {
  const { basis, additive } = ownWays[way]
  const binding: MeasureBinding = {
    ...{ kind: 'measure', measure, denominator: null, subject: 'account', platforms: [] },
    ...{ campaignId: null, accountIds: [], textContains: [] },
  }
  return metricOf({ binding, basis, grade: 'A', window: basis === 'flow' && !additive ? 'month' : 'period' })
}
