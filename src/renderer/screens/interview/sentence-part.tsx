import { Textarea, TextInput } from '@mantine/core'
import { useWords } from '../../use-words.tsx'

interface SentencePartProps {
  readonly part: 'audience' | 'change' | 'amount' | 'statement' | 'benefit' | 'owner'
  readonly value: string
  readonly onValue: (value: string) => void
}

const long: readonly SentencePartProps['part'][] = ['statement', 'benefit', 'change']

/** An answer in words, with one that somebody else might give. */
export function SentencePart({ part, value, onValue }: SentencePartProps) {
  const { say } = useWords()
  const shared = {
    'aria-label': say(`interview.ask.${part}`),
    placeholder: say(`interview.example.${part}`),
    size: 'md',
    value,
  } as const
  if (!long.includes(part))
    return <TextInput {...shared} maxLength={200} onChange={(event) => onValue(event.currentTarget.value)} />
  return (
    <Textarea
      {...shared}
      autosize
      minRows={2}
      maxLength={part === 'benefit' ? 4000 : 200}
      onChange={(event) => onValue(event.currentTarget.value.replaceAll('\n', part === 'benefit' ? '\n' : ' '))}
    />
  )
}
