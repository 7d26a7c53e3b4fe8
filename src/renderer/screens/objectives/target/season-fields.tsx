import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { monthsOf } from '../../../../core/period.ts'
import { seasonalPlan, seasonOf } from '../../../../core/plan-shape.ts'
import { weightsTotal } from '../../../../core/scoring/weights.ts'
import { PercentField } from '../../../components/share-field.tsx'
import { WeightsBar } from '../../../components/weights-bar.tsx'
import { useWords } from '../../../use-words.tsx'
import { evenly } from '../evenly.ts'
import type { MetricPart } from '../metric-part.ts'

/** How much of the way each month brings. The plan takes the months over once they total 100 %; until then nothing is saved. */
export function SeasonFields({ metric, period, onPart }: MetricPart) {
  const { say, month: nameOf } = useWords()
  const months = monthsOf(period)
  const [percents, setPercents] = useState(() => seasonOf(metric.plan, period) ?? months.map(() => 0))
  const change = (next: readonly number[]) => {
    setPercents([...next])
    if (weightsTotal(next).exact) onPart({ plan: seasonalPlan(next, period) })
  }
  const first = useRef<HTMLInputElement>(null)
  const { exact } = weightsTotal(percents)
  const wrong = exact ? '' : say('interview.season-total')
  useEffect(() => first.current?.setCustomValidity(wrong), [wrong])
  const parts = months.map((month, place) => ({ id: month, name: nameOf(month), weight: percents[place] ?? 0 }))
  return (
    <>
      <div className="season">
        {months.map((month, place) => (
          <PercentField
            key={month}
            ref={place === 0 ? first : undefined}
            size="xs"
            label={nameOf(month)}
            value={percents[place] ?? 0}
            onChange={(percent) =>
              change(months.map((_, other) => (other === place ? percent : (percents[other] ?? 0))))
            }
          />
        ))}
      </div>
      <WeightsBar parts={parts} />
      <Button variant="default" size="xs" w="fit-content" onClick={() => change([...evenly(parts).values()])}>
        {say('screen.weights.evenly')}
      </Button>
    </>
  )
}
