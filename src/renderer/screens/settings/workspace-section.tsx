import { Button, Group } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { FormSection } from '../../components/form-section.tsx'
import { offerWritten } from '../../components/written.ts'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'

/** Where the workspace is kept, and a copy of it: who opens a copy has everything as it was. */
export function WorkspaceSection() {
  const { say } = useWords()
  const { path } = useOpened()
  const reveal = useMutation({ mutationFn: () => ask('workspace.reveal', undefined) })
  const copy = useMutation({
    mutationFn: () => ask('workspace.copy', undefined),
    onSuccess: (written) => {
      if (written === null) return
      const kilobytes = Math.max(1, Math.round(written.bytes / 1024))
      offerWritten(say('screen.report.written', { path: written.path, kilobytes }))
    },
  })
  return (
    <FormSection title={say('screen.settings.workspace')} why={say('screen.settings.workspace-why')}>
      {copy.isError && <FailureMessage error={copy.error} />}
      {reveal.isError && <FailureMessage error={reveal.error} />}
      <p className="workspace-path">{path}</p>
      <Group gap="sm">
        <Button variant="default" loading={copy.isPending} onClick={() => copy.mutate()}>
          {say('screen.settings.workspace-copy')}
        </Button>
        <Button variant="subtle" onClick={() => reveal.mutate()}>
          {say('screen.report.reveal')}
        </Button>
      </Group>
    </FormSection>
  )
}
