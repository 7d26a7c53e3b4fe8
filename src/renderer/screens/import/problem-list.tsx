import { alikeProblems } from '../../../core/import/alike-problems.ts'
import type { Place, Problem } from '../../../core/problem.ts'
import { isWholeFile } from '../../../core/text/say-problem.ts'
import { Remark } from '../../components/remark.tsx'
import type { RowsPlace } from '../../trace/trace-question.ts'
import { TracedValue } from '../../trace/traced-value.tsx'
import { useWords } from '../../use-words.tsx'

const tones = { error: 'bad', warning: 'warning', notice: 'notice' } as const
const order = { error: 0, warning: 1, notice: 2 } as const

interface ProblemListProps {
  readonly file: string
  readonly problems: readonly Problem[]
  /** The file in which rows can be looked at; null where it is not kept, because it lists persons. */
  readonly inFile: FileOfRows | null
}

type FileOfRows = { readonly importId: string } | { readonly planId: string; readonly file: number }

/** All that was found, worst first, each with its place and its whole message. */
export function ProblemList({ file, problems, inFile }: ProblemListProps) {
  const { problem } = useWords()
  const sorted = [...problems].sort((a, b) => order[a.severity] - order[b.severity])
  return (
    <div className="problems">
      {alikeProblems(sorted).map(({ first: found, alsoIn }) => (
        <Remark key={`${found.code} ${JSON.stringify(found.place)}`} tone={tones[found.severity]}>
          {problem(found, file)}
          <ProblemPlace place={found.place} count={found.count} file={file} rows={rowsAt(found.place, inFile)} />
          <AlsoIn tables={alsoIn} />
        </Remark>
      ))}
    </div>
  )
}

function AlsoIn({ tables }: { readonly tables: readonly string[] }) {
  const { say, language } = useWords()
  if (tables.length === 0) return null
  const named = new Intl.ListFormat(language, { type: 'conjunction' }).format(tables)
  return <p className="soft small">{say('screen.import.place-tables', { count: tables.length, tables: named })}</p>
}

interface ProblemPlaceProps {
  readonly place: Place
  readonly count: number
  readonly file: string
  readonly rows: RowsPlace | null
}

/** Where it was met first; one click shows that row as it stands in the file. */
function ProblemPlace({ place, count, file, rows }: ProblemPlaceProps) {
  const { say } = useWords()
  const parts = [
    place.table === undefined || isWholeFile(place, file)
      ? null
      : say('screen.import.place-table', { table: place.table }),
    place.row === undefined ? null : say('screen.import.place-row', { row: place.row }),
    place.column === undefined ? null : say('screen.import.place-column', { column: place.column }),
    count > 1 ? say('screen.import.place-count', { count }) : null,
  ].filter((part) => part !== null)
  if (parts.length === 0) return null
  return (
    <p className="soft small">
      <TracedValue
        question={rows === null ? null : { title: file, rows }}
        words={say('trace.row', { row: place.row ?? 1, file })}
      >
        {parts.join(' · ')}
      </TracedValue>
    </p>
  )
}

function rowsAt({ table, row, column }: Place, inFile: FileOfRows | null): RowsPlace | null {
  if (inFile === null || row === undefined) return null
  return { ...inFile, table: table ?? 0, row, column: column ?? null }
}
