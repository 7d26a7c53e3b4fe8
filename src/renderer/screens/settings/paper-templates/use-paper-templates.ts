import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { RouteInput } from '../../../../contract/routes.ts'
import type { PaperTemplate } from '../../../../core/report/paper-template.ts'
import { ask } from '../../../ask.ts'
import { offerWritten } from '../../../components/written.ts'
import { useSeen } from '../../../seen.ts'
import { useOfferUndo } from '../../../steps/turn.ts'
import { useWords } from '../../../use-words.tsx'

const key = ['paperTemplate.list']

export type TemplateDraft = RouteInput<'paperTemplate.save'>['template']

interface PaperTemplates {
  readonly templates: readonly PaperTemplate[]
  /** Ends well where the template was kept. */
  readonly save: (wish: RouteInput<'paperTemplate.save'>) => Promise<boolean>
  readonly remove: (template: PaperTemplate) => void
  readonly exportFile: (template: PaperTemplate) => void
  readonly importFile: () => void
  /** Why the last change was refused. */
  readonly error: unknown
  readonly forgetError: () => void
}

/** How papers look. Each change answers with the whole list, and papers are drawn anew. */
export function usePaperTemplates(): PaperTemplates {
  const { say } = useWords()
  const client = useQueryClient()
  const { renew } = useSeen()
  const offerUndo = useOfferUndo()
  const { data } = useQuery({ queryKey: key, queryFn: () => ask('paperTemplate.list', undefined) })
  const change = useMutation({
    mutationFn: (work: () => Promise<readonly PaperTemplate[] | null>) => work(),
    onSuccess: async (templates) => {
      if (templates === null) return
      client.setQueryData(key, templates)
      await renew()
    },
  })
  const { mutate: write, error: unwritten } = useMutation({
    mutationFn: ({ id }: PaperTemplate) => ask('paperTemplate.export', { id }),
    onSuccess: (written) => {
      if (written !== null) offerWritten(say('paper-template.written', { path: written.path }))
    },
  })
  const done = (work: () => Promise<readonly PaperTemplate[] | null>) =>
    change.mutateAsync(work).then(
      () => true,
      () => false,
    )
  return {
    templates: data ?? [],
    save: (wish) => done(() => ask('paperTemplate.save', wish)),
    remove: ({ id, name }) =>
      void done(async () => ask('paperTemplate.remove', { id, seen: await renew() })).then((removed) => {
        if (removed) offerUndo(say('paper-template.removed', { name }))
      }),
    exportFile: write,
    importFile: () => change.mutate(() => ask('paperTemplate.import', undefined)),
    error: change.error ?? unwritten,
    forgetError: change.reset,
  }
}
