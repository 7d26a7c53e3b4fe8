import type { Database } from 'better-sqlite3'
import type { QualityView, StaleView } from '../../../contract/data-views.ts'
import type { IsoDate } from '../../../core/date.ts'
import type { Account } from '../../../core/platform.ts'
import { freshnessOf } from '../../../core/quality/freshness.ts'
import { coverageOf } from '../../../core/quality/measure-coverage.ts'
import { outliersOf } from '../../../core/quality/outliers.ts'
import { overlapsOf } from '../../../core/quality/overlaps.ts'
import { type AccountQuality, qualityRules, type TotalCheck } from '../../../core/quality/quality.ts'
import { staleMetrics } from '../../../core/quality/stale-metrics.ts'
import { reasonOfTotal } from '../../../core/quality/total-checks.ts'
import { loadAccounts } from '../database/imports/accounts.ts'
import { loadObjectives } from '../database/objectives/objectives.ts'
import {
  dailySeries,
  exportedWindows,
  type ImportNotes,
  importNotes,
  lastDayOf,
  lastExported,
  postCounts,
  rowCounts,
} from '../database/values/quality-rows.ts'

/** How far the stored data can be trusted, account by account and import by import. */
export function loadQuality(db: Database, today: IsoDate): QualityView {
  const notes = importNotes(db)
  return {
    today,
    rules: qualityRules,
    accounts: loadAccounts(db).map((account) => qualityOf(db, account, today)),
    totals: notes.flatMap(totalsOf),
    troubles: notes.flatMap(({ importId, file, importedAt, problems }) =>
      problems.length === 0 ? [] : [{ importId, file, importedAt, problems }],
    ),
  }
}

/** The metrics whose figures rest on old exports. */
export function loadStale(db: Database, today: IsoDate): StaleView {
  const metrics = staleMetrics(loadObjectives(db), loadAccounts(db), lastExported(db), today, qualityRules)
  return { metrics, lateAfter: qualityRules.lateAfter }
}

function qualityOf(db: Database, account: Account, today: IsoDate): AccountQuality {
  const series = dailySeries(db, account.id)
  return {
    account,
    freshness: freshnessOf(lastDayOf(db, account.id), today, qualityRules),
    coverage: series.flatMap((one) => coverageOf(one, account.platform) ?? []),
    overlaps: overlapsOf(exportedWindows(db, account.id)),
    ...rowCounts(db, account.id),
    outliers: series.flatMap((one) => outliersOf(one, qualityRules)),
    posts: postCounts(db, account.id),
  }
}

function totalsOf({ importId, file, tables, problems }: ImportNotes): TotalCheck[] {
  const capped = new Set(problems.flatMap(({ code, place }) => (code === 'row-cap-reached' ? [place.table] : [])))
  return tables.flatMap(({ table, columns }) =>
    columns.flatMap((column): TotalCheck[] => {
      const reason = reasonOfTotal(column, capped.has(table))
      if (reason === null || column.total === null) return []
      const { header, measure, sum, total } = column
      return [{ importId, file, table, header, measure, sum, total, reason }]
    }),
  )
}
