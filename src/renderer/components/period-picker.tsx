import './period-picker.css'
import { ActionIcon, SegmentedControl } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { type PeriodKind, periodKinds, useReporting } from '../reporting.tsx'
import { useWords } from '../use-words.tsx'

/** Which period the overview and the report speak about. */
export function PeriodPicker() {
  const { say, periodName } = useWords()
  const { kind, question, choose, step } = useReporting()
  return (
    <fieldset className="period-picker" aria-label={say('screen.period.label')}>
      <SegmentedControl
        size="xs"
        aria-label={say('screen.period.length')}
        data={periodKinds.map((value) => ({ value, label: say(`screen.period.${value}`) }))}
        value={kind === 'other' ? '' : kind}
        onChange={(value) => choose(value as PeriodKind)}
      />
      <ActionIcon variant="subtle" color="gray" aria-label={say('screen.period.before')} onClick={() => step(-1)}>
        <IconChevronLeft size={18} />
      </ActionIcon>
      <output className="period-picker-name">{periodName(question.period)}</output>
      <ActionIcon variant="subtle" color="gray" aria-label={say('screen.period.after')} onClick={() => step(1)}>
        <IconChevronRight size={18} />
      </ActionIcon>
    </fieldset>
  )
}
