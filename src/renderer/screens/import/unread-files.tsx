import type { Problem } from '../../../core/problem.ts'
import { useWords } from '../../use-words.tsx'
import { MapLinks } from './map-links.tsx'
import type { UnreadFile } from './preview-groups.ts'
import { ProblemList } from './problem-list.tsx'

/** What its columns may be is asked anyway; from where a file seems to come is worth a word. */
function saysMore({ code, data }: Problem): boolean {
  return code !== 'layout-unknown' || data['platform'] !== 'none'
}

/** Files of which nothing would be imported, with the reason, and the way to have them read all the same. */
export function UnreadFiles({ files }: { readonly files: readonly UnreadFile[] }) {
  const { say } = useWords()
  if (files.length === 0) return null
  const mappable = files.some(({ file }) => file.unread.length > 0)
  return (
    <section className="unread-files">
      <h2>{say('screen.import.not-read-files')}</h2>
      {mappable && <p className="soft">{say('screen.import.not-read-why')}</p>}
      <ul>
        {files.map(({ file, place }) => (
          <li key={place}>
            <strong>{file.read.file.name}</strong>
            <MapLinks file={place} unread={file.unread} />
            <ProblemList
              inFile={null}
              file={file.read.file.name}
              problems={file.read.problems.filter((problem) => file.unread.length === 0 || saysMore(problem))}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
