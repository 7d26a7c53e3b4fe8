import { type ReactNode, useRef, useState } from 'react'
import { countsPeople } from '../../../../core/import/mapping/people-count.ts'
import { isMeasure, type MeasureId } from '../../../../core/measure.ts'
import { measureGroups } from '../../../measures/measure-options.tsx'
import { useWords } from '../../../use-words.tsx'
import { OwnMeasureForm } from './own-measure-form.tsx'
import { useMeasures } from './use-choices.ts'
import { UseSelect } from './use-select.tsx'

interface CountedMeasureProps {
  readonly measure: MeasureId
  readonly onMeasure: (measure: MeasureId) => void
  /** Fields that stand beside it. */
  readonly children: ReactNode
}

/** What each person counts as: one of our measures, or one that is named right below. */
export function CountedMeasure({ measure, onMeasure, children }: CountedMeasureProps) {
  const words = useWords()
  const { say } = words
  const [named, setNamed] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const { own, ours } = useMeasures(measure, countsPeople)
  const [theirs, shipped] = measureGroups(words, own, ours)
  const back = () => {
    setNamed(null)
    field.current?.focus()
  }
  return (
    <>
      <div className="mapping-meaning mapping-people">
        <UseSelect
          label={say('people.measure')}
          description={say('people.measure-why')}
          inputWrapperOrder={['label', 'input', 'description']}
          choices={{ alone: [], own: theirs, others: [shipped] }}
          value={measure}
          onChoose={(value) => isMeasure(value) && onMeasure(value)}
          onName={setNamed}
          field={field}
        />
        {children}
      </div>
      {named !== null && (
        <OwnMeasureForm
          title={say('people.own-title')}
          take={say('people.own-take')}
          guess={{ way: 'sum', unit: 'count' }}
          named={named}
          oneByOne
          onTake={(taken) => {
            onMeasure(taken)
            back()
          }}
          onLeave={back}
        />
      )}
    </>
  )
}
