import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ask } from '../../../ask.ts'
import { useWords } from '../../../use-words.tsx'
import { NameDialog } from './name-dialog.tsx'

/** Whoever reviewed an edition takes it out of its draft. */
export function SignDialog({ number, onClose }: { readonly number: number; readonly onClose: () => void }) {
  const { say } = useWords()
  const client = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (reviewer: string) => ask('edition.sign', { number, reviewer }),
    onSuccess: (editions) => {
      // The button that opened this goes with it, and the focus must find its neighbour.
      client.setQueryData(['edition.list'], editions)
      onClose()
    },
  })
  return (
    <NameDialog
      title={say('composer.sign')}
      why={say('composer.sign-why', { number })}
      label={say('composer.reviewer')}
      pending={isPending}
      error={error}
      onName={mutate}
      onClose={onClose}
    />
  )
}
