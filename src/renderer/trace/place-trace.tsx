import { useQuery } from '@tanstack/react-query'
import type { TracedPlace } from '../../contract/trace-inputs.ts'
import { ask } from '../ask.ts'
import { FailureMessage } from '../components/failure-message.tsx'
import { useWords } from '../use-words.tsx'
import { TraceFiles } from './trace-files.tsx'

interface PlaceTraceProps {
  readonly title: string
  readonly place: TracedPlace
  readonly value: string
}

/** From a stored value to its file and the very cell. */
export function PlaceTraceView({ title, place, value }: PlaceTraceProps) {
  const { say } = useWords()
  const trace = useQuery({ queryKey: ['place.trace', place], queryFn: () => ask('place.trace', { place }) })
  return (
    <section className="trace">
      <header>
        <h2>{title}</h2>
        <p className="trace-actual">{value}</p>
      </header>
      {trace.isError && <FailureMessage error={trace.error} />}
      {trace.data !== undefined && trace.data.total === 0 && <p className="soft">{say('trace.gone')}</p>}
      {trace.data !== undefined && trace.data.total > 0 && <TraceFiles files={trace.data.files} openFirst />}
    </section>
  )
}
