import { Anchor } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { PaperKind, WrittenFile } from '../../../contract/views.ts'
import { ask } from '../../ask.ts'
import { Remark } from '../../components/remark.tsx'
import { useWords } from '../../use-words.tsx'

interface WrittenNoteProps {
  readonly file: PaperKind
  readonly at: WrittenFile
}

export function WrittenNote({ file, at }: WrittenNoteProps) {
  const { say } = useWords()
  const reveal = useMutation({ mutationFn: () => ask('report.reveal', { file }) })
  return (
    <div className="written" role="status">
      <Remark tone="good">
        {say('screen.report.written', { path: at.path, kilobytes: Math.max(1, Math.round(at.bytes / 1024)) })}{' '}
        <Anchor component="button" onClick={() => reveal.mutate()}>
          {say('screen.report.reveal')}
        </Anchor>
      </Remark>
    </div>
  )
}
