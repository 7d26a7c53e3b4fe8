import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { PastImport } from '../../../../contract/views.ts'
import { ask } from '../../../ask.ts'
import { useWords } from '../../../use-words.tsx'
import { useOpened } from '../../../workspace.tsx'

/** Takes an import back, and says what stands again. Importing the file once more is the way forward again. */
export function useUndoImport() {
  const { say } = useWords()
  const { revision } = useOpened()
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id }: PastImport) => ask('import.undo', { importId: id, seen: revision }),
    onSuccess: async ({ removed, restored }, { file }) => {
      notifications.show({
        message: say('screen.history.undo-done', { file, removed, restored }),
        color: 'petrol',
        autoClose: 12_000,
      })
      await client.invalidateQueries()
    },
  })
}
