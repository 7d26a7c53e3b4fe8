import type { Basis } from '../../../../core/basis.ts'
import { amecStages, evidenceGrades, units, windows } from '../../../../core/metric.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { useWords } from '../../../use-words.tsx'
import type { MetricPart } from '../metric-part.ts'

const bases: readonly Basis[] = ['flow', 'stock', 'ratio']

/** Unit, basis, window, stage and grade: how values are to be read. */
export function MeaningFields({ metric, onPart }: MetricPart) {
  const { say, term } = useWords()
  return (
    <>
      <div className="form-row">
        <ChoiceField
          label={say('screen.objectives.unit')}
          choices={units}
          nameOf={(unit) => term(`unit.${unit}`)}
          value={metric.unit}
          onChoose={(unit) => onPart({ unit })}
        />
        <ChoiceField
          label={say('screen.objectives.basis')}
          choices={bases}
          nameOf={(basis) => term(`basis.${basis}`)}
          value={metric.basis}
          onChoose={(basis) => onPart({ basis })}
        />
        <ChoiceField
          label={say('screen.objectives.window')}
          choices={windows}
          nameOf={(window) => term(`window.${window}`)}
          value={metric.window}
          onChoose={(window) => onPart({ window })}
        />
      </div>
      <div className="form-row">
        <ChoiceField
          label={say('screen.objectives.stage')}
          description={say('screen.objectives.stage-why')}
          choices={amecStages}
          nameOf={(stage) => term(`amec.${stage}`)}
          value={metric.stage}
          onChoose={(stage) => onPart({ stage })}
        />
        <ChoiceField
          label={say('screen.objectives.grade')}
          description={say('screen.objectives.grade-why')}
          choices={evidenceGrades}
          nameOf={(grade) => say('screen.frame.pair', { name: grade, meaning: term(`grade.${grade}`) })}
          value={metric.grade}
          onChoose={(grade) => onPart({ grade })}
        />
      </div>
    </>
  )
}
