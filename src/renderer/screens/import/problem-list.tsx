import type { Place, Problem } from '../../../core/problem.ts'
import { Remark } from '../../components/remark.tsx'
import { useWords } from '../../language.tsx'

const tones = { error: 'bad', warning: 'warning', notice: 'notice' } as const
const order = { error: 0, warning: 1, notice: 2 } as const

interface ProblemListProps {
  readonly file: string
  readonly problems: readonly Problem[]
}

/** All that was found, worst first, each with its place and its whole message. */
export function ProblemList({ file, problems }: ProblemListProps) {
  const { problem, say } = useWords()
  const sorted = [...problems].sort((a, b) => order[a.severity] - order[b.severity])
  return (
    <div className="problems">
      {sorted.map((found) => (
        <Remark key={`${found.code} ${JSON.stringify(found.place)}`} tone={tones[found.severity]}>
          {problem(found, file)}
          <ProblemPlace place={found.place} count={found.count} say={say} />
        </Remark>
      ))}
    </div>
  )
}

interface ProblemPlaceProps {
  readonly place: Place
  readonly count: number
  readonly say: ReturnType<typeof useWords>['say']
}

function ProblemPlace({ place, count, say }: ProblemPlaceProps) {
  const parts = [
    place.table === undefined ? null : say('screen.import.place-table', { table: place.table }),
    place.row === undefined ? null : say('screen.import.place-row', { row: place.row }),
    place.column === undefined ? null : say('screen.import.place-column', { column: place.column }),
    count > 1 ? say('screen.import.place-count', { count }) : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : <p className="soft small">{parts.join(' · ')}</p>
}
