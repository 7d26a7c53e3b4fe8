import { useHotkeys } from '@mantine/hooks'
import { useEffect } from 'react'
import { listen } from '../ask.ts'
import { redoStep, showTurned, undoStep } from '../shortcuts.ts'
import { useTurned } from './show-step.ts'
import { type Direction, useTurnNext } from './turn.ts'

/** Inputs that hold no text: in them the keys of undoing have nothing of their own to undo. */
const textless = ['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'file', 'color']

/** The keys and the menu of undo and redo. In a field of text they are the field's own. */
export function useStepKeys(): void {
  const turnNext = useTurnNext()
  const { show } = useTurned()
  const press = (direction: Direction) => (event: KeyboardEvent) => {
    if (isTyping()) return
    event.preventDefault()
    void turnNext(direction)
  }
  const own = { preventDefault: false }
  useHotkeys(
    [
      [undoStep.keys, press('undo'), own],
      [redoStep.keys, press('redo'), own],
      ['mod+Y', press('redo'), own],
      [showTurned.keys, show],
    ],
    [],
  )
  useEffect(() =>
    listen('window.turn', ({ direction }) => {
      if (isTyping()) document.execCommand(direction)
      else void turnNext(direction)
    }),
  )
}

function isTyping(): boolean {
  const { activeElement: field } = document
  if (field instanceof HTMLInputElement) return !textless.includes(field.type)
  return field instanceof HTMLTextAreaElement || (field instanceof HTMLElement && field.isContentEditable)
}
