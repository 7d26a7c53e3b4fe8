import type { Settings } from '../../../core/settings.ts'

/** A part of the form changes a part of the settings, and leaves the rest. */
export interface SettingsPart {
  readonly settings: Settings
  readonly onChange: (part: Partial<Settings>) => void
}
