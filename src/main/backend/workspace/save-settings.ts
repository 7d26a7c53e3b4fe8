import { Refusal } from '../../../contract/reply.ts'
import { pillars } from '../../../core/pillar.ts'
import { weightsTotal } from '../../../core/scoring/weights.ts'
import type { Organisation, Settings } from '../../../core/settings.ts'
import type { OpenFile } from '../backend.ts'
import { inOneChange, refuseOutdated } from '../database/changes/change.ts'
import type { Author } from '../database/changes/change-record.ts'
import { loadOrganisation, loadSettings, saveOrganisation, saveSettings } from '../database/settings.ts'

export interface SettingsWish {
  readonly settings: Settings
  readonly organisation: Organisation
  readonly seen: number
}

export function saveWorkspaceSettings({ db }: OpenFile, author: Author, wish: SettingsWish): void {
  const { total, exact } = weightsTotal(pillars.map((pillar) => wish.settings.pillarWeights[pillar]))
  if (!exact) throw new Refusal('weights-not-100', { total, name: '' })
  inOneChange(db, author, (record) => {
    refuseOutdated(db, 'settings', 'all', wish.seen)
    const old = { settings: loadSettings(db), organisation: loadOrganisation(db) }
    saveSettings(db, wish.settings)
    saveOrganisation(db, wish.organisation)
    const { settings, organisation } = wish
    record({ what: 'settings.save', entity: 'settings', entityId: 'all', old, new: { settings, organisation } })
  })
}
