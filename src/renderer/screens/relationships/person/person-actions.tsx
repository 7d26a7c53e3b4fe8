import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconArrowsRightLeft, IconDots } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { StakeholderView } from '../../../../contract/register-views.ts'
import { ask } from '../../../ask.ts'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { PageHead } from '../../../components/page-head.tsx'
import { offerWritten } from '../../../components/written.ts'
import { go } from '../../../place.ts'
import { useWords } from '../../../use-words.tsx'
import { useRemoval } from '../editor/stakeholder-changes.ts'
import { editorOf } from '../editor-address.ts'
import { stageBeside } from '../ladder-stages.ts'
import { useAskMove } from '../move/asked-move.tsx'
import { EraseDialog } from './erase-dialog.tsx'

interface PersonActionsProps {
  readonly person: StakeholderView
  readonly title: string
  readonly lead: string
}

/** What can be done with a relationship; moving it is the first thing. */
export function PersonActions({ person, title, lead }: PersonActionsProps) {
  const { say } = useWords()
  const askMove = useAskMove()
  const [erasing, setErasing] = useState(false)
  const removal = useRemoval()
  const save = useMutation({
    mutationFn: () => ask('stakeholder.export', { id: person.id }),
    onSuccess: (file) => {
      if (file !== null) offerWritten(say('register.frame.written', { path: file.path }))
    },
  })
  const { stage } = person.standing
  return (
    <>
      <PageHead title={title} lead={lead}>
        <Button
          leftSection={<IconArrowsRightLeft size={18} />}
          onClick={() => askMove(person, stageBeside(stage, 1) ?? stage)}
        >
          {say('register.relationships.move')}
        </Button>
        <Button variant="default" onClick={() => go('relationships', editorOf(person.id))}>
          {say('register.frame.edit')}
        </Button>
        <Menu position="bottom-end" returnFocus>
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={say('register.frame.more')}>
              <IconDots size={18} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => save.mutate()}>{say('register.relationships.export')}</Menu.Item>
            <Menu.Item onClick={() => removal.mutate(person, { onSuccess: () => go('relationships') })}>
              {say('screen.frame.remove')}
            </Menu.Item>
            {person.erasedOn === null && (
              <>
                <Menu.Divider />
                <Menu.Item className="person-erase" onClick={() => setErasing(true)}>
                  {say('register.relationships.erase')}
                </Menu.Item>
              </>
            )}
          </Menu.Dropdown>
        </Menu>
      </PageHead>
      {save.isError && <FailureMessage error={save.error} />}
      {removal.isError && <FailureMessage error={removal.error} />}
      {erasing && <EraseDialog person={person} onClose={() => setErasing(false)} />}
    </>
  )
}
