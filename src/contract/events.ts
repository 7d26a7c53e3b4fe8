/** The screens as the menu and the rail name them. */
export const screens = [
  'overview',
  'check-in',
  'objectives',
  'campaigns',
  'relationships',
  'insights',
  'costs',
  'evidence',
  'import',
  'report',
  'settings',
  'history',
] as const

/** What the main process tells the window without being asked. Outputs are typed, not parsed. */
export interface Events {
  'import.progress': {
    readonly stage: 'reading' | 'opening' | 'planning' | 'writing'
    readonly done: number
    readonly total: number
    readonly file: string
  }
  /** Steps that are done of those that issuing takes. */
  'edition.progress': { readonly done: number; readonly total: number }
  /** A menu item was chosen, or a file was opened with the app: the window goes there. */
  'window.go': { readonly screen: (typeof screens)[number] }
  /** Undo or redo was chosen in the menu. */
  'window.turn': { readonly direction: 'undo' | 'redo' }
  'workspace.changed': { readonly revision: number }
}
export type EventName = keyof Events
