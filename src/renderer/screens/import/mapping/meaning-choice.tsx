import { mappedSubjects } from '../../../../core/import/mapping/mapping.ts'
import { grains } from '../../../../core/observation.ts'
import { platforms } from '../../../../core/platform.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { useWords } from '../../../use-words.tsx'
import type { MappingPart } from './mapping-part.ts'

const signs = ['.', ','] as const
const orders = ['day-first', 'month-first'] as const

/** What a row is, and how its numbers and dates are written, with what suggests it. */
export function MeaningChoice({ raw, mapping, onChange }: MappingPart) {
  const { say, term } = useWords()
  const because = (reason: typeof raw.decimal.reason) =>
    say('screen.mapping.because', { reason: say(`mapping.reason.${reason}`) })
  return (
    <section>
      <h2>{say('screen.mapping.meaning')}</h2>
      <p className="soft">{say('screen.mapping.meaning-why')}</p>
      <div className="mapping-meaning">
        <ChoiceField
          label={say('screen.mapping.platform')}
          choices={platforms}
          nameOf={(platform) => term(`platform.${platform}`)}
          value={mapping.platform}
          onChoose={(platform) => onChange({ ...mapping, platform })}
        />
        <ChoiceField
          label={say('screen.mapping.subject')}
          choices={mappedSubjects}
          nameOf={(subject) => say(`screen.mapping.subject-${subject}`)}
          value={mapping.subject}
          onChoose={(subject) => onChange({ ...mapping, subject })}
        />
        <ChoiceField
          label={say('screen.mapping.grain')}
          choices={grains}
          nameOf={(grain) => say(`screen.mapping.grain-${grain}`)}
          value={mapping.grain}
          onChoose={(grain) => onChange({ ...mapping, grain })}
        />
        <ChoiceField
          label={say('screen.mapping.decimal')}
          description={because(raw.decimal.reason)}
          inputWrapperOrder={['label', 'input', 'description']}
          choices={signs}
          nameOf={(sign) => say(sign === '.' ? 'screen.mapping.decimal-point' : 'screen.mapping.decimal-comma')}
          value={mapping.decimal}
          onChoose={(decimal) => onChange({ ...mapping, decimal })}
        />
        <ChoiceField
          label={say('screen.mapping.order')}
          description={because(raw.dateOrder.reason)}
          inputWrapperOrder={['label', 'input', 'description']}
          choices={orders}
          nameOf={(order) => say(order === 'day-first' ? 'screen.mapping.order-day' : 'screen.mapping.order-month')}
          value={orders.find((order) => order === mapping.dateOrder) ?? 'day-first'}
          onChoose={(dateOrder) => onChange({ ...mapping, dateOrder })}
        />
      </div>
    </section>
  )
}
