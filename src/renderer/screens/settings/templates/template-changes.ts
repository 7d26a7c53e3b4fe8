import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { TemplateView } from '../../../../contract/data-views.ts'
import { ask } from '../../../ask.ts'
import { useSeen } from '../../../seen.ts'
import { useOfferUndo } from '../../../steps/turn.ts'
import { useWords } from '../../../use-words.tsx'

export const templatesKey = ['template.list'] as const

export interface TemplateChanges {
  readonly rename: (id: string, name: string) => void
  readonly remove: (template: TemplateView) => void
  readonly exportFile: (template: TemplateView) => void
  readonly importFile: () => void
  /** Why the last change was refused. */
  readonly error: unknown
}

/** One change at a time: each answers with the whole list. */
export function useTemplateChanges(): TemplateChanges {
  const { say } = useWords()
  const offerUndo = useOfferUndo()
  const { renew } = useSeen()
  const client = useQueryClient()
  const change = useMutation({
    mutationFn: (work: () => Promise<readonly TemplateView[] | null>) => work(),
    onSuccess: async (templates) => {
      if (templates === null) return
      client.setQueryData(templatesKey, templates)
      await client.invalidateQueries({ queryKey: ['workspace'] })
    },
  })
  const write = useMutation({
    mutationFn: ({ id }: TemplateView) => ask('template.export', { id }),
    onSuccess: (written) => {
      if (written === null) return
      notifications.show({ message: say('screen.templates.written', { path: written.path }), color: 'petrol' })
    },
  })
  const remove = async ({ id, name }: TemplateView) => {
    await change
      .mutateAsync(async () => ask('template.remove', { id, seen: await renew() }))
      .then(
        () => offerUndo(say('screen.templates.removed', { name })),
        () => undefined,
      )
  }
  return {
    rename: (id, name) => change.mutate(async () => ask('template.rename', { id, name, seen: await renew() })),
    remove: (template) => void remove(template),
    exportFile: (template) => write.mutate(template),
    importFile: () => change.mutate(() => ask('template.import', undefined)),
    error: change.error ?? write.error,
  }
}
