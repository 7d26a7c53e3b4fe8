import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { ask } from '../../../ask.ts'
import { useWords } from '../../../use-words.tsx'

/** Writes a kept file to where the person says, byte for byte. */
export function useSaveRaw() {
  const { say } = useWords()
  return useMutation({
    mutationFn: (importId: string) => ask('import.saveRaw', { importId }),
    onSuccess: (written) => {
      if (written === null) return
      notifications.show({ message: say('screen.history.saved-raw', { path: written.path }), color: 'petrol' })
    },
  })
}
