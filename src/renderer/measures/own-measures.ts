import { useQuery } from '@tanstack/react-query'
import type { OwnMeasureId } from '../../core/own-measure.ts'
import { ask } from '../ask.ts'

/** The measures that persons of this workspace named, by name; with `withValues` those only of which values are stored. */
export function useOwnMeasures(which: 'all' | 'withValues'): readonly OwnMeasureId[] {
  const { data = [] } = useQuery({ queryKey: ['measure.own'], queryFn: () => ask('measure.own', undefined) })
  return data.filter(({ hasValues }) => which === 'all' || hasValues).map(({ id }) => id)
}
