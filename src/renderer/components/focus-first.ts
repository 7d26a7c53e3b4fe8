import { firstToDo } from './focus-back.ts'

/**
 * For the content of a dialog: where nothing in it is marked to have the focus first, its first field has it, and not the
 * button that closes the dialog. The dialog looks for the mark when it opens.
 */
export function focusFirst(content: HTMLElement | null): void {
  if (content === null || content.querySelector('[data-autofocus]') !== null) return
  firstToDo(content)?.setAttribute('data-autofocus', '')
}
