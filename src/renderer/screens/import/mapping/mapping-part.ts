import type { RawTableView } from '../../../../contract/data-views.ts'
import type { Mapping } from '../../../../core/import/mapping/mapping.ts'

/** Each part of the wizard changes a part of the mapping, and leaves the rest. */
export interface MappingPart {
  readonly raw: RawTableView
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}
