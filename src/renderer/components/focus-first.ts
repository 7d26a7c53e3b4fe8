const fields = 'input, textarea, select, button, a[href]'

/**
 * For the content of a dialog: where nothing in it is marked to have the focus first, its first field has it, and not the
 * button that closes the dialog. The dialog looks for the mark when it opens.
 */
export function focusFirst(content: HTMLElement | null): void {
  if (content === null || content.querySelector('[data-autofocus]') !== null) return
  const [first] = [...content.querySelectorAll<HTMLElement>(fields)].filter((field) => !field.matches(':disabled'))
  const chosen = first?.matches('[type="radio"]') ? content.querySelector<HTMLElement>('[type="radio"]:checked') : null
  const marked = chosen ?? first
  marked?.setAttribute('data-autofocus', '')
}
