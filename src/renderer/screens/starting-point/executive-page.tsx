import { Button, Textarea } from '@mantine/core'
import { IconCopy, IconDeviceFloppy } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { objectiveOfDraft } from '../../../core/start/drafted-objective.ts'
import { writeFirstPage } from '../../../core/start/first-page.ts'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Remark } from '../../components/remark.tsx'
import { offerWritten } from '../../components/written.ts'
import { go } from '../../place.ts'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'
import type { Start } from './start.ts'

interface ExecutivePageProps {
  readonly start: Start
  readonly onMove: (part: Partial<Start>) => void
}

/** The page for the conversation: to read, to change, to copy and to save as text. */
export function ExecutivePage({ start, onMove }: ExecutivePageProps) {
  const { say } = useWords()
  const written = useFirstPage(start)
  const [text, setText] = useState(written)
  const field = useRef<HTMLTextAreaElement>(null)
  const { kept } = start
  const { organisation } = useOpened()
  const save = useMutation({
    mutationFn: () =>
      ask('start.savePage', { text, name: say('starting.file-name', { organisation: organisation.name }) }),
    onSuccess: (file) => {
      if (file !== null)
        offerWritten(
          say('screen.report.written', { path: file.path, kilobytes: Math.max(1, Math.round(file.bytes / 1024)) }),
        )
    },
  })
  return (
    <>
      <PageHead title={say('starting.page')} lead={say('starting.page-lead')}>
        {kept === 0 && (
          <Button variant="default" onClick={() => onMove({ step: 'objectives' })}>
            {say('starting.to-list')}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconCopy size={18} />}
          onClick={() => copy(field.current, say('starting.copied'))}
        >
          {say('starting.copy')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy size={18} />}
          loading={save.isPending}
          disabled={text.trim() === ''}
          onClick={() => save.mutate()}
        >
          {say('starting.save-page')}
        </Button>
        {kept > 0 && <Button onClick={() => go('objectives')}>{say('starting.to-objectives')}</Button>}
      </PageHead>
      {save.isError && <FailureMessage error={save.error} />}
      {kept > 0 && <Remark tone="good">{say('starting.kept', { count: kept })}</Remark>}
      <Textarea
        ref={field}
        className="executive-page"
        aria-label={say('starting.page-text')}
        autosize
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text !== written && (
        <Button variant="subtle" onClick={() => setText(written)}>
          {say('starting.page-again')}
        </Button>
      )}
    </>
  )
}

function useFirstPage({ drafts, situation, period }: Start): string {
  const { language, currency } = useWords()
  const { organisation } = useOpened()
  return useMemo(() => {
    const objectives = drafts
      .filter(({ kept }) => kept)
      .map((draft) => ({
        draft,
        objective: objectiveOfDraft(draft, { situation, language, period, weight: 0, newId: () => '' }),
      }))
    return writeFirstPage({ situation, language, organisation: organisation.name, period, currency, objectives })
  }, [drafts, situation, period, language, currency, organisation.name])
}

/** Pages are granted no permission, so the clipboard is reached as a person reaches it: by selecting and copying. */
function copy(field: HTMLTextAreaElement | null, done: string): void {
  field?.select()
  if (document.execCommand('copy')) offerWritten(done)
}
