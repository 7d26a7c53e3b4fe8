import type { BinEntry, Named, Whereabouts } from '../core/bin.ts'

/** What comes next when the person undoes, and when the person redoes; null where there is nothing. */
export interface StepsView {
  readonly undo: StepView | null
  readonly redo: StepView | null
}

/** A change of this session. */
export interface StepView {
  readonly number: number
  /** Our own word for it: `stakeholder.addMove`. */
  readonly what: string
  /** What it was about; null where it was about many things. */
  readonly subject: Named | null
  /** Where the first thing that it touched is found; null where it touched nothing that has a place of its own. */
  readonly where: Whereabouts | null
  readonly at: string
}

/** What was undone or redone, and what comes next in both directions. */
export interface TakenBack extends StepsView {
  readonly step: StepView
}

export interface BinView {
  /** Latest first. */
  readonly entries: readonly BinEntry[]
}
