import { OldFigure } from '../../old-data/old-figure.tsx'
import { useCheckIn } from './check-in-data.ts'
import { RhythmField } from './rhythm-field.tsx'

/** For a metric that is kept already: how often its value is asked for, when next, and whether it is late. */
export function ValueRhythm({ metricId }: { readonly metricId: string }) {
  const { data } = useCheckIn()
  const own = data?.values.find((one) => one.metricId === metricId)
  if (own === undefined) return null
  return (
    <div>
      <RhythmField subject="metric" subjectId={metricId} every={own.every} next={own.on} />
      <OldFigure metricId={metricId} />
    </div>
  )
}
