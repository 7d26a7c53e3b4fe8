import {
  type Icon,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconArrowRight,
  IconChecklist,
  IconCoins,
  IconDeviceFloppy,
  IconEar,
  IconEye,
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypeCsv,
  IconFileTypePdf,
  IconFileTypePpt,
  IconFileZip,
  IconGauge,
  IconHistory,
  IconPaperclip,
  IconSettings,
  IconShieldCheck,
  IconSpeakerphone,
  IconStairsUp,
  IconTableImport,
  IconTargetArrow,
} from '@tabler/icons-react'
import type { Screen } from './place.ts'
import type { ScreenWord } from './use-words.tsx'

/** Something that can be done: rail, button, shortcut and the list of shortcuts all show this one object. */
export interface Action {
  readonly icon: Icon
  readonly words: ScreenWord
  /** As `useHotkeys` reads it: `mod` is Ctrl, or Cmd on a Mac. */
  readonly keys: string
}

export const screenActions: Readonly<Record<Screen, Action>> = {
  overview: { icon: IconGauge, words: 'screen.overview.name', keys: 'mod+1' },
  'check-in': { icon: IconChecklist, words: 'check-in.screen', keys: 'mod+0' },
  objectives: { icon: IconTargetArrow, words: 'screen.objectives.name', keys: 'mod+2' },
  campaigns: { icon: IconSpeakerphone, words: 'screen.campaigns.name', keys: 'mod+3' },
  relationships: { icon: IconStairsUp, words: 'register.relationships.screen', keys: 'mod+4' },
  insights: { icon: IconEar, words: 'register.insights.screen', keys: 'mod+5' },
  costs: { icon: IconCoins, words: 'register.costs.screen', keys: 'mod+6' },
  evidence: { icon: IconPaperclip, words: 'register.evidence.screen', keys: 'mod+7' },
  compliance: { icon: IconShieldCheck, words: 'compliance.screen', keys: 'mod+shift+K' },
  import: { icon: IconTableImport, words: 'screen.import.name', keys: 'mod+8' },
  report: { icon: IconFileText, words: 'screen.report.name', keys: 'mod+9' },
  settings: { icon: IconSettings, words: 'screen.settings.name', keys: 'mod+,' },
  history: { icon: IconHistory, words: 'register.history.screen', keys: 'mod+shift+H' },
}

/** Of the last change, wherever it was made; in a field of text they are the field's own. */
export const undoStep: Action = { icon: IconArrowBackUp, words: 'second-thoughts.undo', keys: 'mod+Z' }
export const redoStep: Action = { icon: IconArrowForwardUp, words: 'second-thoughts.redo', keys: 'mod+shift+Z' }
/** What was undone or redone last, where it stands. */
export const showTurned: Action = { icon: IconEye, words: 'second-thoughts.show-turned', keys: 'mod+G' }
export const chooseFiles: Action = { icon: IconTableImport, words: 'screen.import.choose', keys: 'mod+I' }
export const savePdf: Action = { icon: IconFileTypePdf, words: 'screen.report.pdf', keys: 'mod+P' }
export const saveWorkbook: Action = { icon: IconFileSpreadsheet, words: 'screen.report.workbook', keys: 'mod+E' }
export const saveFigures: Action = { icon: IconFileTypeCsv, words: 'export.save-figures', keys: 'mod+shift+F' }
export const saveSlides: Action = { icon: IconFileTypePpt, words: 'screen.report.slides', keys: 'mod+shift+E' }
/** With all that is needed to compute it again. */
export const savePack: Action = { icon: IconFileZip, words: 'pack.name', keys: 'mod+shift+P' }
/** Of the editor that is open. */
export const saveForm: Action = { icon: IconDeviceFloppy, words: 'screen.frame.save', keys: 'mod+S' }

/** Of an objective that is being asked for, from any of its fields. */
export const interviewNext: Action = { icon: IconArrowRight, words: 'interview.next', keys: 'mod+Enter' }
export const interviewBack: Action = { icon: IconArrowLeft, words: 'interview.back', keys: 'alt+ArrowLeft' }

const apple = /mac/i.test(navigator.userAgent)

const caps: Readonly<Record<string, string>> = {
  mod: apple ? '⌘' : 'Ctrl',
  alt: apple ? '⌥' : 'Alt',
  ArrowLeft: '←',
}

/** `mod+I` as it stands on the keys of this machine. */
export function keyCaps(keys: string): string[] {
  return keys.split('+').map((key) => caps[key] ?? key)
}
