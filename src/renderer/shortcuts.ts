import {
  type Icon,
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypePdf,
  IconGauge,
  IconSettings,
  IconSpeakerphone,
  IconTableImport,
  IconTargetArrow,
} from '@tabler/icons-react'
import type { ScreenWord } from './language.tsx'
import { type Screen, screens } from './place.ts'

/** Something that can be done: rail, button, shortcut and the list of shortcuts all show this one object. */
export interface Action {
  readonly icon: Icon
  readonly words: ScreenWord
  /** As `useHotkeys` reads it: `mod` is Ctrl, or Cmd on a Mac. */
  readonly keys: string
}

export const screenActions: Readonly<Record<Screen, Action>> = {
  overview: { icon: IconGauge, words: 'screen.overview.name', keys: keyOf('overview') },
  objectives: { icon: IconTargetArrow, words: 'screen.objectives.name', keys: keyOf('objectives') },
  campaigns: { icon: IconSpeakerphone, words: 'screen.campaigns.name', keys: keyOf('campaigns') },
  import: { icon: IconTableImport, words: 'screen.import.name', keys: keyOf('import') },
  report: { icon: IconFileText, words: 'screen.report.name', keys: keyOf('report') },
  settings: { icon: IconSettings, words: 'screen.settings.name', keys: keyOf('settings') },
}

export const chooseFiles: Action = { icon: IconTableImport, words: 'screen.import.choose', keys: 'mod+I' }
export const savePdf: Action = { icon: IconFileTypePdf, words: 'screen.report.pdf', keys: 'mod+P' }
export const saveWorkbook: Action = { icon: IconFileSpreadsheet, words: 'screen.report.workbook', keys: 'mod+E' }

function keyOf(screen: Screen): string {
  return `mod+${screens.indexOf(screen) + 1}`
}

const apple = /mac/i.test(navigator.userAgent)

/** `mod+I` as it stands on the keys of this machine. */
export function keyCaps(keys: string): string[] {
  return keys.split('+').map((key) => (key === 'mod' ? (apple ? '⌘' : 'Ctrl') : key))
}
