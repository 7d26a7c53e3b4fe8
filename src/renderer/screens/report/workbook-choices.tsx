import { Button, Checkbox, Popover } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useWords } from '../../use-words.tsx'
import { usePaperDesk } from './paper-desk.tsx'

/** What else goes into the workbook; asked for rarely, so it stands behind a small button beside it. */
export function WorkbookChoices() {
  const { say } = useWords()
  const { withData, setWithData, edition } = usePaperDesk()
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" className="workbook-choices" aria-label={say('export.workbook-holds')}>
          <IconChevronDown size={16} stroke={1.6} />
        </Button>
      </Popover.Target>
      <Popover.Dropdown maw="22rem">
        <Checkbox
          label={say('export.with-data')}
          description={say(edition === null ? 'export.with-data-why' : 'export.with-data-edition')}
          disabled={edition !== null}
          checked={withData && edition === null}
          onChange={(event) => setWithData(event.currentTarget.checked)}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
