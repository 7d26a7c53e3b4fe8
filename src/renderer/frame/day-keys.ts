import type { KeyboardEvent, SyntheticEvent } from 'react'

/** By this attribute of a field, the library leaves Escape to the field instead of closing the dialog around it. */
const ownEscape = 'data-mantine-stop-propagation'

function whileOpen({ currentTarget }: SyntheticEvent<HTMLInputElement>): void {
  currentTarget.setAttribute(ownEscape, 'true')
}

/**
 * The keys of a field of a day, whose calendar opens with it: Enter takes the day and leaves the form unsaved, and Escape
 * closes the calendar before it closes a dialog.
 */
export const dayKeys = {
  onFocus: whileOpen,
  onClick: whileOpen,
  onInput: whileOpen,
  onBlur: ({ currentTarget }: SyntheticEvent<HTMLInputElement>) => currentTarget.removeAttribute(ownEscape),
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
    const { currentTarget, key } = event
    if (key === 'Escape') currentTarget.removeAttribute(ownEscape)
    if (key !== 'Enter') return
    event.preventDefault()
    // The calendar knows Escape alone.
    const closes = new globalThis.KeyboardEvent('keydown', { key: 'Escape', bubbles: true })
    if (currentTarget.hasAttribute(ownEscape)) currentTarget.dispatchEvent(closes)
  },
}
