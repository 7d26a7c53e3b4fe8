import { Button } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import { useWords } from '../../use-words.tsx'

interface SampleChoiceProps {
  readonly onChoose: () => void
  readonly busy: boolean
}

export function SampleChoice({ onChoose, busy }: SampleChoiceProps) {
  const { say } = useWords()
  return (
    <section className="start-choice">
      <h2>{say('screen.start.sample')}</h2>
      <p>{say('screen.start.sample-what')}</p>
      <Button size="md" rightSection={<IconArrowRight size={18} />} onClick={onChoose} disabled={busy}>
        {say('screen.start.sample-do')}
      </Button>
    </section>
  )
}
