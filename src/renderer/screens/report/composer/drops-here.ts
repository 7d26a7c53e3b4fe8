import { useEffect, useEffectEvent, useState } from 'react'

/** While a dialog is open that asks for a file, what is dropped on the window is for it and not for the import. */
export function useDropsHere(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const take = useEffectEvent(onFiles)
  useEffect(() => {
    const ending = new AbortController()
    const first = { capture: true, signal: ending.signal }
    const here = (shown: boolean) => (event: DragEvent) => {
      if (!(event.dataTransfer?.types.includes('Files') ?? false)) return
      event.preventDefault()
      event.stopPropagation()
      setOver(shown)
      const files = [...(event.type === 'drop' ? (event.dataTransfer?.files ?? []) : [])]
      if (files.length > 0) take(files)
    }
    addEventListener('dragenter', here(true), first)
    addEventListener('dragover', here(true), first)
    addEventListener('dragleave', here(false), first)
    addEventListener('drop', here(false), first)
    return () => ending.abort()
  }, [])
  return over
}
