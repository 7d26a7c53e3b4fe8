import type { EventName, Events } from '../../contract/events.ts'
import type { PaperKind } from '../../contract/views.ts'
import type { IsoDate } from '../../core/date.ts'
import type { Language } from '../../core/language.ts'
import type { ReportModel } from '../../core/report/report-model.ts'

/** What the backend knows from its start and never asks for again. */
export interface Surroundings {
  readonly appVersion: string
  readonly systemLanguage: Language
  readonly userName: string
  /** Where the sample company's workspace is made. */
  readonly userDataFolder: string
  /** `resources/sample`: `company.<language>.json` and `exports/`. */
  readonly sampleFolder: string
}

/** A workspace that was open before; the page sees its name and folder, never sends its path. */
export interface RecentFile {
  readonly path: string
}

/** What is asked of the world around the backend: dialogs, clock, printer. Any of them may be a message to another thread. */
export interface Ports {
  /** Null when the person closed the dialog; so for every `choose…`. */
  chooseExports(): Promise<readonly string[] | null>
  chooseWorkspace(): Promise<string | null>
  /** The name has no extension. */
  chooseNewWorkspace(suggestedName: string): Promise<string | null>
  /** A file that holds a template for reading tables. */
  chooseTemplate(): Promise<string | null>
  /** Files that prove something; of any kind. */
  chooseAttachments(): Promise<readonly string[] | null>
  /** A table of costs. */
  chooseCostTable(): Promise<string | null>
  /** A pack to be checked. */
  choosePack(): Promise<string | null>
  /** A logo. */
  choosePicture(): Promise<string | null>
  /** A file that holds a template of the paper. */
  choosePaperTemplate(): Promise<string | null>
  chooseSavePath(wish: SaveWish): Promise<string | null>
  /** The paths behind tokens of dropped files; a token is good for one use. */
  droppedPaths(tokens: readonly string[]): Promise<readonly string[]>
  /** Prints a paper that may be asked for soon and keeps it; null lets it go. */
  printAhead(job: PrintJob | null): Promise<void>
  /** The paper as PDF bytes; the backend writes the file. Refuses with `print-failed`. */
  printReport(job: PrintJob): Promise<Uint8Array>
  /** One sheet of the paper as PNG, twice as many pixels as on the screen. Refuses with `print-failed`. */
  pictureSheet(job: SheetJob): Promise<Uint8Array>
  /** Puts a PNG on the clipboard. */
  copyPicture(png: Uint8Array): Promise<void>
  /** Shows a file in the system's file manager. */
  reveal(path: string): Promise<void>
  recentFiles(): Promise<readonly RecentFile[]>
  rememberRecentFiles(files: readonly RecentFile[]): Promise<void>
  today(): IsoDate
  /** ISO 8601 with milliseconds and `Z`. */
  now(): string
  emit<Name extends EventName>(name: Name, event: Events[Name]): void
}

export interface SaveWish {
  /** `file`: anything else, as its name ends. */
  readonly kind: PaperKind | 'template' | 'paper-template' | 'file'
  /** With its extension. */
  readonly suggestedName: string
}

export interface PrintJob {
  readonly model: ReportModel
  readonly language: Language
}

export interface SheetJob extends PrintJob {
  /** From 0, as the paper has them. */
  readonly sheet: number
}

/** The ports that go to the parent thread as messages; the clock and events stay with the worker. */
export const distantPorts = [
  'chooseExports',
  'chooseWorkspace',
  'chooseNewWorkspace',
  'chooseTemplate',
  'chooseAttachments',
  'chooseCostTable',
  'choosePack',
  'choosePicture',
  'choosePaperTemplate',
  'chooseSavePath',
  'droppedPaths',
  'printAhead',
  'printReport',
  'pictureSheet',
  'copyPicture',
  'reveal',
  'recentFiles',
  'rememberRecentFiles',
] as const satisfies readonly (keyof Ports)[]
export type DistantPort = (typeof distantPorts)[number]
/** What the parent implements. */
export type DistantPorts = Pick<Ports, DistantPort>
