import { notifications } from '@mantine/notifications'
import { useCallback } from 'react'
import type { WrittenFile } from '../../../../contract/views.ts'
import { failureOf } from '../../../ask.ts'
import { offerWritten } from '../../../components/written.ts'
import { useWords } from '../../../use-words.tsx'

/** Says where a picture went once it is there, or why it did not go: null is a dialog that was closed. */
export function useTaken(): (work: () => Promise<WrittenFile | 'copied' | null>) => void {
  const { say, failure } = useWords()
  return useCallback(
    (work) => {
      work().then(
        (taken) => {
          if (taken === 'copied') offerWritten(say('export.copied'))
          else if (taken !== null) offerWritten(say('export.written', { path: taken.path }))
        },
        (error: unknown) => notifications.show({ color: 'red', autoClose: 12_000, message: failure(failureOf(error)) }),
      )
    },
    [say, failure],
  )
}
