import { useMutation } from '@tanstack/react-query'
import { ask } from '../../ask.ts'

/** Asks for a table of costs and reads it; nothing is written yet. */
export function useCostPreview() {
  return useMutation({ mutationFn: () => ask('cost.preview', { drops: null }) })
}
