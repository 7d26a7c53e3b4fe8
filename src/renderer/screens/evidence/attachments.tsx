import { ActionIcon, Button } from '@mantine/core'
import { IconFile, IconX } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import type { AttachmentView } from '../../../contract/register-views.ts'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { offerWritten } from '../../components/written.ts'
import { useChange } from '../../register-changes.ts'
import { useWords } from '../../use-words.tsx'

interface AttachmentsProps {
  readonly entryId: string
  readonly attachments: readonly AttachmentView[]
}

/** Files that were attached, byte for byte; a click saves one again. */
export function Attachments({ entryId, attachments }: AttachmentsProps) {
  const { say, whole } = useWords()
  const detach = useChange((attachmentId: string, seen) => ask('evidence.detach', { id: entryId, attachmentId, seen }))
  const save = useMutation({
    mutationFn: (attachmentId: string) => ask('evidence.saveAttachment', { attachmentId }),
    onSuccess: (file) => {
      if (file !== null) offerWritten(say('register.frame.written', { path: file.path }))
    },
  })
  if (attachments.length === 0) return null
  return (
    <>
      {detach.isError && <FailureMessage error={detach.error} />}
      {save.isError && <FailureMessage error={save.error} />}
      <ul className="attachments">
        {attachments.map(({ id, name, bytes, sha256 }) => (
          <li key={id}>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconFile size={15} stroke={1.6} />}
              title={`SHA-256 ${sha256}`}
              onClick={() => save.mutate(id)}
            >
              {say('register.evidence.file', { name, size: whole(Math.max(1, Math.round(bytes / 1024))) })}
            </Button>
            <ActionIcon
              size={24}
              variant="subtle"
              color="gray"
              aria-label={say('register.evidence.detach', { name })}
              onClick={() => detach.mutate(id)}
            >
              <IconX size={14} />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </>
  )
}
