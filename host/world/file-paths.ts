/** What the preload world needs to learn where a file lies on the disk; the page must not see the file earlier. */
export interface FileAsker {
  /** The paths of these files, from the browser; empty text for a file that lies on no disk. */
  pathsOf(files: File[]): Promise<string[]>
}

/**
 * getPathForFile answers at once, but the browser must be asked. So each dropped or chosen file is held back on its way
 * into the page until its path is known, and then the same event is sent again.
 * The function is sent to the page as text, so it may use nothing from outside itself.
 */
export function makeFilePaths({ pathsOf }: FileAsker) {
  const known = new Map<string, string[]>()
  const sentAgain = new WeakSet<Event>()

  // A file is cloned on its way from the page to the preload, so it is known by what it says of itself.
  const describe = (file: File) => [file.name, file.size, file.lastModified].join('\n')

  async function learn(files: File[]): Promise<void> {
    const paths = await pathsOf(files)
    for (const file of files) known.delete(describe(file))
    for (const [at, file] of files.entries()) {
      known.set(describe(file), [...(known.get(describe(file)) ?? []), paths[at] ?? ''])
    }
  }

  function holdBack(event: Event, files: File[], again: () => Event): void {
    const target = event.composedPath()[0]
    if (!target || files.length === 0 || sentAgain.has(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const copy = again()
    sentAgain.add(copy)
    learn(files).finally(() => target.dispatchEvent(copy))
  }

  function copyDrop(event: DragEvent, files: File[]): Event {
    // The browser empties its own list of files when the event is over.
    const dataTransfer = new DataTransfer()
    for (const file of files) dataTransfer.items.add(file)
    const { clientX, clientY, ctrlKey, shiftKey } = event
    const place = { clientX, clientY, ctrlKey, shiftKey }
    return new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer, ...place })
  }

  function onDrop(event: DragEvent): void {
    const files = [...(event.dataTransfer?.files ?? [])]
    holdBack(event, files, () => copyDrop(event, files))
  }

  function onChoice(event: Event): void {
    const input = event.composedPath()[0]
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return
    holdBack(event, [...(input.files ?? [])], () => new Event(event.type, { bubbles: true, composed: true }))
  }

  window.addEventListener('drop', onDrop, true)
  window.addEventListener('input', onChoice, true)
  window.addEventListener('change', onChoice, true)

  return {
    getPathForFile(file: File): string {
      const paths = known.get(describe(file)) ?? []
      const path = paths.shift() ?? ''
      // Files that look alike take turns, in the order in which they came.
      paths.push(path)
      return path
    },
  }
}
