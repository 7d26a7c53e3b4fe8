import './drop-everywhere.css'
import { IconTableImport } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useImport } from '../screens/import/import-room.tsx'
import { useWords } from '../use-words.tsx'

/** Files may be dropped on any screen: the whole window takes them to the import. */
export function DropEverywhere() {
  const { say } = useWords()
  const { drop } = useImport()
  const over = useFileDrop(drop)
  if (!over) return null
  return (
    <div className="drop-everywhere">
      <IconTableImport size={40} stroke={1.25} aria-hidden />
      <p>{say('screen.import.drop-here')}</p>
    </div>
  )
}

/** True while files hang over the window. Leaving a child for its parent also fires `dragleave`, so depth is counted. */
function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    let depth = 0
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      // Where the screen changes below the files they enter anew, and nothing else would say that they are welcome there.
      event.preventDefault()
      depth += 1
      setOver(true)
    }
    const leave = () => {
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const hover = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      event.preventDefault()
      depth = 0
      setOver(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) onFiles(files)
    }
    const ending = new AbortController()
    addEventListener('dragenter', enter, ending)
    addEventListener('dragleave', leave, ending)
    addEventListener('dragover', hover, ending)
    addEventListener('drop', drop, ending)
    return () => ending.abort()
  }, [onFiles])
  return over
}
