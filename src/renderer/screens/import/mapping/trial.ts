import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { RawTableView } from '../../../../contract/data-views.ts'
import type { Mapping } from '../../../../core/import/mapping/mapping.ts'
import { ask } from '../../../ask.ts'

/** What the mapping would read, asked anew a moment after each change; the last answer stays until the next is there. */
export function useTrial({ planId, file, table }: RawTableView, mapping: Mapping) {
  const [settled] = useDebouncedValue(mapping, 200)
  return useQuery({
    queryKey: ['import.tryMapping', planId, file, table, settled],
    queryFn: () => ask('import.tryMapping', { planId, file, table, mapping: settled }),
    placeholderData: (before) => before,
    gcTime: 0,
  })
}
