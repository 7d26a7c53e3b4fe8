import type { Database } from 'better-sqlite3'
import { campaignWork } from './0030/campaign-work.ts'
import { complianceRegister } from './0030/compliance-register.ts'

/** The compliance register, metrics that read it, and what a campaign needs besides its name: assets, rules, posts by hand. */
export const complianceMigration = {
  number: 30,
  name: 'compliance register and campaign assets',
  apply: (db: Database): void => {
    db.exec(complianceRegister)
    letMetricsReadRegister(db)
    db.exec(campaignWork)
  },
}

/** SQLite cannot change a CHECK: the table is written anew from its own text, so that columns added since come along. */
function letMetricsReadRegister(db: Database): void {
  const parts = db
    .prepare<[], { type: string; sql: string }>(
      "SELECT type, sql FROM sqlite_schema WHERE tbl_name = 'metrics' AND sql IS NOT NULL ORDER BY type DESC",
    )
    .all()
  const table = parts.find(({ type }) => type === 'table')?.sql ?? ''
  const wider = table
    .replace(/^CREATE TABLE "?metrics"?/, 'CREATE TABLE metrics_rebuilt')
    .replace("'relationships', 'insights')", "'relationships', 'insights', 'compliance')")
  db.exec(wider)
  db.exec(`INSERT INTO metrics_rebuilt SELECT * FROM metrics; DROP TABLE metrics;
    ALTER TABLE metrics_rebuilt RENAME TO metrics`)
  for (const { type, sql } of parts) if (type !== 'table') db.exec(sql)
  db.exec(`ALTER TABLE metrics ADD COLUMN compliance_count TEXT CHECK (compliance_count IN ('adverse-events-in-time',
    'complaints-in-time', 'all-in-time', 'breaches', 'approval-days')
    AND (binding_kind = 'compliance') = (compliance_count IS NOT NULL))`)
}
