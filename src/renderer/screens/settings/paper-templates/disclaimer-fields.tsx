import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { Disclaimer } from '../../../../core/report/paper-template.ts'
import { useWords } from '../../../use-words.tsx'
import { LanguageFields } from './language-fields.tsx'

interface DisclaimerFieldsProps {
  readonly disclaimers: readonly Disclaimer[]
  readonly onChange: (disclaimers: readonly Disclaimer[]) => void
}

/** What has to be said where, market by market. */
export function DisclaimerFields({ disclaimers, onChange }: DisclaimerFieldsProps) {
  const { say } = useWords()
  const change = (place: number, part: Partial<Disclaimer>) =>
    onChange(disclaimers.map((one, at) => (at === place ? { ...one, ...part } : one)))
  return (
    <fieldset className="paper-template-disclaimers">
      <legend>{say('paper-template.disclaimers')}</legend>
      <p className="soft small">{say('paper-template.disclaimers-why')}</p>
      {[...disclaimers.entries()].map(([place, { market, text }]) => (
        <div key={place} className="form-fields">
          <div className="paper-template-market">
            <TextInput
              label={say('paper-template.market')}
              required
              maxLength={200}
              value={market}
              onChange={(event) => change(place, { market: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={say('paper-template.disclaimer-remove', { market })}
              onClick={() => onChange(disclaimers.filter((_, at) => at !== place))}
            >
              <IconX size={16} />
            </ActionIcon>
          </div>
          <LanguageFields
            label={market}
            maxLength={1000}
            value={text}
            onChange={(changed) => change(place, { text: changed })}
          />
        </div>
      ))}
      <Button
        variant="default"
        w="fit-content"
        onClick={() => onChange([...disclaimers, { market: '', text: { en: '', fr: '' } }])}
      >
        {say('paper-template.disclaimer-add')}
      </Button>
    </fieldset>
  )
}
