import { useMutation } from '@tanstack/react-query'
import { ask } from '../../../ask.ts'
import { useReporting } from '../../../reporting.tsx'
import { useWords } from '../../../use-words.tsx'
import { IssueProgress } from './issue-progress.tsx'
import { NameDialog } from './name-dialog.tsx'

interface IssueDialogProps {
  readonly number: number
  /** How many sentences of the paper the data have overtaken. */
  readonly outdated: number
  readonly onClose: () => void
}

/** Freezes the paper at hand under the next number, in its author's name. */
export function IssueDialog({ number, outdated, onClose }: IssueDialogProps) {
  const { say, periodName } = useWords()
  const { question } = useReporting()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (author: string) => ask('edition.issue', { question, author }),
    onSuccess: onClose,
  })
  return (
    <NameDialog
      title={say('composer.issue')}
      why={say('composer.issue-why', { period: periodName(question.period), number })}
      warning={outdated === 0 ? undefined : say('composer.issue-outdated', { count: outdated })}
      label={say('composer.author')}
      pending={isPending}
      meanwhile={<IssueProgress />}
      error={error}
      onName={mutate}
      onClose={onClose}
    />
  )
}
