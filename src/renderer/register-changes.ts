import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useSeen } from './seen.ts'

/**
 * A change of what is kept by hand. `change` is told the revision that the person saw: of a form the one on which it was
 * opened, of a list what stands there now, since lists follow every change.
 */
export function useChange<Input, Output>(
  change: (input: Input, seen: number) => Promise<Output>,
  { from = 'list' }: { readonly from?: 'list' | 'form' } = {},
) {
  const { seen, renew } = useSeen()
  const client = useQueryClient()
  return useMutation({
    mutationFn: async (input: Input) => change(input, from === 'form' ? seen : await renew()),
    onSuccess: () => client.invalidateQueries(),
  })
}
