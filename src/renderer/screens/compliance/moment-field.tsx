import { TimePicker } from '@mantine/dates'
import type { IsoMoment } from '../../../core/compliance/moment.ts'
import { DateField } from '../../components/period-fields.tsx'
import { useWords } from '../../use-words.tsx'

interface MomentFieldProps {
  /** What happened at that moment. */
  readonly name: string
  readonly moment: IsoMoment
  readonly onChange: (moment: IsoMoment) => void
  readonly error?: string | undefined
}

/** A day and the time of the clock on the wall, of 24 hours in every language. */
export function MomentField({ name, moment, onChange, error }: MomentFieldProps) {
  const { say } = useWords()
  const [day = '', time = ''] = moment.split('T')
  return (
    <fieldset className="moment-field">
      <legend>{name}</legend>
      <div className="form-row">
        <DateField
          label={say('compliance.field-date')}
          value={day}
          error={error}
          onChange={(chosen) => onChange(`${chosen}T${time}`)}
        />
        <TimePicker
          label={say('compliance.field-time')}
          hoursInputLabel={say('compliance.field-hours')}
          minutesInputLabel={say('compliance.field-minutes')}
          value={time}
          onChange={(typed) => {
            if (/^\d\d:\d\d/.test(typed)) onChange(`${day}T${typed.slice(0, 5)}`)
          }}
        />
      </div>
    </fieldset>
  )
}
