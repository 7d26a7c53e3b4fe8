import type { MeasureId } from '../../../../core/measure.ts'
import { keyOfOwn, type OwnMeasureId, partsOf } from '../../../../core/own-measure.ts'
import { shippedMeasures } from '../../../../core/shipped-measures.ts'
import { useOwnMeasures } from '../../../measures/own-measures.ts'
import { useWords } from '../../../use-words.tsx'

/** The measure that has the name already, in whatever capitals: the very same one, else another; null where none has. */
export function useNamesake(id: OwnMeasureId | null): MeasureId | null {
  const { measure } = useWords()
  const known = useOwnMeasures('all')
  if (id === null) return null
  const isCalledSo = (one: MeasureId) => measure(one).toLowerCase() === partsOf(id).name.toLowerCase()
  const same = known.find((one) => keyOfOwn(one) === keyOfOwn(id))
  return same ?? known.find(isCalledSo) ?? shippedMeasures.find(isCalledSo) ?? null
}
