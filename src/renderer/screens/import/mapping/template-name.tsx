import { TextInput } from '@mantine/core'
import { useWords } from '../../../use-words.tsx'

interface TemplateNameProps {
  readonly name: string
  /** True where persons are counted: their day is not kept. */
  readonly ofList: boolean
  readonly onName: (name: string) => void
}

/** Under a name the mapping is kept, and the next table of the kind reads itself. */
export function TemplateName({ name, ofList, onName }: TemplateNameProps) {
  const { say } = useWords()
  return (
    <section>
      <h2>{say('screen.mapping.template')}</h2>
      <p className="soft">{say(ofList ? 'people.template-why' : 'screen.mapping.template-why')}</p>
      <TextInput
        maw="26rem"
        label={say('screen.mapping.template-name')}
        value={name}
        maxLength={200}
        onChange={(event) => onName(event.currentTarget.value)}
      />
    </section>
  )
}
