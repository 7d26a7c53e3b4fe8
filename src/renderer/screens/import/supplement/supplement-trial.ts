import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { RouteInput } from '../../../../contract/routes.ts'
import type { SupplementView } from '../../../../contract/supplement-views.ts'
import type { SupplementColumn } from '../../../../core/import/supplement/supplement.ts'
import { ask } from '../../../ask.ts'

export type ReportPlace = RouteInput<'import.columns'>

/** What the columns would add, asked anew a moment after each change; the last answer stays until the next is there. */
export function useSupplementTrial(view: SupplementView, columns: readonly SupplementColumn[]) {
  const { planId, file, table, report } = view
  const [settled] = useDebouncedValue(columns, 200)
  const place = { planId, file, table, report }
  return useQuery({
    queryKey: ['import.tryColumns', place, settled],
    queryFn: () => ask('import.tryColumns', { ...place, columns: settled }),
    placeholderData: (before) => before,
    gcTime: 0,
  })
}
