import { Textarea, TextInput } from '@mantine/core'
import { type Quote, quotePermissions } from '../../../core/evidence/evidence-entry.ts'
import { ChoiceField } from '../../components/choice-field.tsx'
import { DateField } from '../../components/period-fields.tsx'
import { TestimonyRemark } from '../../components/testimony-remark.tsx'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'

interface QuoteFieldsProps {
  readonly quote: Quote | null
  readonly onChange: (quote: Quote | null) => void
}

/** Words in quotation marks, if there are any; whoever said them is asked before they are shown. */
export function QuoteFields({ quote, onChange }: QuoteFieldsProps) {
  const { say } = useWords()
  const { today } = useOpened()
  const blank: Quote = { words: '', speaker: '', permission: 'not-asked', answeredOn: null }
  const change = (part: Partial<Quote>) => {
    const changed = { ...(quote ?? blank), ...part }
    onChange(changed.words === '' ? null : changed)
  }
  return (
    <>
      <Textarea
        label={say('register.evidence.quote')}
        description={say('register.evidence.quote-why')}
        autosize
        value={quote?.words ?? ''}
        onChange={(event) => change({ words: event.currentTarget.value })}
      />
      <TestimonyRemark text={quote?.words ?? ''} />
      {quote !== null && (
        <div className="form-row">
          <TextInput
            label={say('register.evidence.speaker')}
            maxLength={200}
            value={quote.speaker}
            onChange={(event) => change({ speaker: event.currentTarget.value })}
          />
          <ChoiceField
            label={say('register.evidence.permission')}
            choices={quotePermissions}
            nameOf={(permission) => say(`register.permission.${permission}`)}
            value={quote.permission}
            onChoose={(permission) =>
              change({ permission, answeredOn: answered(permission) ? (quote.answeredOn ?? today) : null })
            }
          />
          {quote.answeredOn !== null && (
            <DateField
              label={say('register.evidence.answered-on')}
              value={quote.answeredOn}
              onChange={(answeredOn) => change({ answeredOn })}
            />
          )}
        </div>
      )}
    </>
  )
}

function answered(permission: Quote['permission']): boolean {
  return permission === 'internal' || permission === 'public' || permission === 'refused'
}
