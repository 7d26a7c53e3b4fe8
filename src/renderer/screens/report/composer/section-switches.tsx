import { Switch } from '@mantine/core'
import { type Composition, sections } from '../../../../core/report/composition.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { useWords } from '../../../use-words.tsx'

interface SectionSwitchesProps {
  readonly composition: Composition
  readonly change: (part: Partial<Composition>) => void
  readonly model: ReportModel
}

/** Parts that may be left out. What missed is no choice: it is printed exactly while anything did. */
export function SectionSwitches({ composition, change, model }: SectionSwitchesProps) {
  const { say } = useWords()
  return (
    <fieldset className="composer-part">
      <legend>{say('composer.sections')}</legend>
      {sections.map((section) => {
        const bound = section === 'missed'
        const hidden = !model.layout.sections.includes(section)
        return (
          <Switch
            key={section}
            size="sm"
            label={say(`composer.section.${section}`)}
            description={bound ? say('composer.section-bound') : undefined}
            disabled={bound}
            checked={!hidden}
            onChange={() =>
              change({
                hidden: hidden ? composition.hidden.filter((one) => one !== section) : [...composition.hidden, section],
              })
            }
          />
        )
      })}
    </fieldset>
  )
}
