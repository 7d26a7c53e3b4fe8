import { useMutation } from '@tanstack/react-query'
import type { RawTableView } from '../../../../contract/data-views.ts'
import type { Mapping } from '../../../../core/import/mapping/mapping.ts'
import { ask } from '../../../ask.ts'
import { go } from '../../../place.ts'
import { useImport } from '../import-room.tsx'

interface Joining {
  /** Null takes the table out of the plan again. */
  readonly mapping: Mapping | null
  /** The name under which the mapping is kept; empty keeps none. */
  readonly template: string
}

/** Keeps the mapping where it has a name, has the plan read the table by it, and goes back to the preview. */
export function useJoinPlan({ file, table }: RawTableView, onTemplateKept: () => void) {
  const { map } = useImport()
  return useMutation({
    mutationFn: async ({ mapping, template }: Joining) => {
      if (mapping !== null && template !== '') {
        await ask('template.save', { name: template, mapping })
        onTemplateKept()
      }
      await map({ file, table, mapping })
    },
    onSuccess: () => go('import'),
  })
}
