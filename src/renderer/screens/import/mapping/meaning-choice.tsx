import { mappedSubjects } from '../../../../core/import/mapping/mapping.ts'
import { grains } from '../../../../core/observation.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { useWords } from '../../../use-words.tsx'
import type { MappingPart } from './mapping-part.ts'
import { PlatformField } from './platform-field.tsx'

const signs = ['.', ','] as const
const orders = ['day-first', 'month-first'] as const

/** What a row is, and how its numbers and dates are written, with what suggests it. */
export function MeaningChoice({ raw, mapping, onChange }: MappingPart) {
  const { say } = useWords()
  const isList = mapping.people !== undefined
  const because = (reason: typeof raw.decimal.reason) =>
    say('screen.mapping.because', { reason: say(`mapping.reason.${reason}`) })
  return (
    <section>
      <h2>{say(isList ? 'people.written' : 'screen.mapping.meaning')}</h2>
      <p className="soft">{say(isList ? 'people.written-why' : 'screen.mapping.meaning-why')}</p>
      <div className="mapping-meaning">
        {!isList && <RowFields {...{ mapping, onChange }} />}
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

/** What a row of figures is about; of a list of persons that was said before. */
function RowFields({ mapping, onChange }: Omit<MappingPart, 'raw'>) {
  const { say } = useWords()
  return (
    <>
      <PlatformField {...{ mapping, onChange }} />
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
    </>
  )
}
