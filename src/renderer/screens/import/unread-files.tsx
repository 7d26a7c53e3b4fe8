import type { Problem } from '../../../core/problem.ts'
import { useWords } from '../../use-words.tsx'
import { MapLinks } from './map-links.tsx'
import { type UnreadFile, type UnreadKind, unreadKind, unreadKinds } from './preview-groups.ts'
import { ProblemList } from './problem-list.tsx'

/** What its columns may be is asked anyway; from where a file seems to come is worth a word. */
function saysMore({ code, data }: Problem): boolean {
  return code !== 'layout-unknown' || data['platform'] !== 'none'
}

/** Files of which nothing would be imported, those first of which somebody may say what they are. */
export function UnreadFiles({ files }: { readonly files: readonly UnreadFile[] }) {
  return unreadKinds.map((kind) => (
    <FilesOfKind key={kind} kind={kind} files={files.filter((file) => unreadKind(file) === kind)} />
  ))
}

interface FilesOfKindProps {
  readonly kind: UnreadKind
  readonly files: readonly UnreadFile[]
}

/** Each with its reason, and the way to have it read all the same. */
function FilesOfKind({ kind, files }: FilesOfKindProps) {
  const { say } = useWords()
  if (files.length === 0) return null
  return (
    <section className="unread-files">
      <h2>{say(`screen.import.unread-${kind}`)}</h2>
      {kind === 'unknown' && <p className="soft">{say('screen.import.not-read-why')}</p>}
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
