import type { Database } from 'better-sqlite3'
import type { Rhythm } from '../../../core/check-in/rhythm.ts'
import { type Pillar, pillars } from '../../../core/pillar.ts'
import type { Organisation, Settings } from '../../../core/settings.ts'

interface SettingsRow {
  readonly language: Settings['language']
  readonly currency: string
  readonly committed_green: number
  readonly committed_amber: number
  readonly aspirational_green: number
  readonly aspirational_amber: number
  readonly pace_green: number
  readonly pace_amber: number
  readonly attainment_cap: number
  readonly small_sample: number
  readonly minimum_coverage: number
  readonly handover_hours: number
  readonly register_kept_from: string | null
  readonly confidence_rhythm: Rhythm
}

export function addWorkspace(db: Database, organisation: Organisation, settings: Settings, now: string): void {
  db.prepare(
    `INSERT INTO workspace (id, created_at, name, ambition, ask, revision)
     VALUES (1, @now, @name, @ambition, @ask, 0)`,
  ).run({ ...organisation, now })
  saveSettings(db, settings)
}

export function loadOrganisation(db: Database): Organisation {
  const row = db.prepare<[], Organisation>('SELECT name, ambition, ask FROM workspace').get()
  return row ?? { name: '', ambition: '', ask: '' }
}

export function saveOrganisation(db: Database, organisation: Organisation): void {
  db.prepare('UPDATE workspace SET name = @name, ambition = @ambition, ask = @ask').run(organisation)
}

export function loadSettings(db: Database): Settings {
  const row = db.prepare<[], SettingsRow>('SELECT * FROM settings').get()
  if (row === undefined) throw new Error('The workspace has no settings')
  return {
    language: row.language,
    currency: row.currency,
    pillarWeights: loadPillarWeights(db),
    committed: { green: row.committed_green, amber: row.committed_amber },
    aspirational: { green: row.aspirational_green, amber: row.aspirational_amber },
    pace: { green: row.pace_green, amber: row.pace_amber },
    attainmentCap: row.attainment_cap,
    smallSample: row.small_sample,
    minimumCoverage: row.minimum_coverage,
    compliance: { handoverHours: row.handover_hours, keptFrom: row.register_kept_from },
    confidenceEvery: row.confidence_rhythm,
  }
}

export function saveSettings(db: Database, settings: Settings): void {
  db.prepare(
    `INSERT OR REPLACE INTO settings (id, language, currency, committed_green, committed_amber, aspirational_green,
       aspirational_amber, pace_green, pace_amber, attainment_cap, small_sample, minimum_coverage, handover_hours,
       register_kept_from, confidence_rhythm)
     VALUES (1, @language, @currency, @committed_green, @committed_amber, @aspirational_green,
       @aspirational_amber, @pace_green, @pace_amber, @attainment_cap, @small_sample, @minimum_coverage, @handover_hours,
       @register_kept_from, @confidence_rhythm)`,
  ).run(rowOf(settings))
  const save = db.prepare('INSERT OR REPLACE INTO pillar_weights (pillar, weight) VALUES (?, ?)')
  for (const pillar of pillars) save.run(pillar, settings.pillarWeights[pillar])
}

function rowOf(settings: Settings): SettingsRow {
  return {
    language: settings.language,
    currency: settings.currency,
    committed_green: settings.committed.green,
    committed_amber: settings.committed.amber,
    aspirational_green: settings.aspirational.green,
    aspirational_amber: settings.aspirational.amber,
    pace_green: settings.pace.green,
    pace_amber: settings.pace.amber,
    attainment_cap: settings.attainmentCap,
    small_sample: settings.smallSample,
    minimum_coverage: settings.minimumCoverage,
    handover_hours: settings.compliance.handoverHours,
    register_kept_from: settings.compliance.keptFrom,
    confidence_rhythm: settings.confidenceEvery,
  }
}

function loadPillarWeights(db: Database): Record<Pillar, number> {
  const weights: Record<Pillar, number> = { reputation: 0, engagement: 0, insight: 0 }
  const rows = db.prepare<[], { pillar: Pillar; weight: number }>('SELECT pillar, weight FROM pillar_weights').all()
  for (const { pillar, weight } of rows) weights[pillar] = weight
  return weights
}
