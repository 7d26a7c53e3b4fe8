import { Button } from '@mantine/core'
import { useState } from 'react'
import type { InsightRegister, InsightView } from '../../../contract/register-views.ts'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useChange } from '../../register-changes.ts'
import { useOfferUndo } from '../../steps/turn.ts'
import { useWords } from '../../use-words.tsx'
import { MergeDialog } from './merge-dialog.tsx'

interface InsightMenuProps {
  readonly insight: InsightView
  readonly register: InsightRegister
  readonly onGone: () => void
}

/** An insight can be removed, or merged into one that says the same; both can be undone. */
export function InsightMenu({ insight, register, onGone }: InsightMenuProps) {
  const { say } = useWords()
  const offerUndo = useOfferUndo()
  const [merging, setMerging] = useState(false)
  const remove = useChange((one: InsightView, seen) => ask('insight.remove', { id: one.id, seen }))
  return (
    <>
      {remove.isError && <FailureMessage error={remove.error} />}
      <Button
        variant="subtle"
        color="red"
        onClick={() =>
          remove.mutate(insight, {
            onSuccess: () => {
              offerUndo(say('register.insights.removed'))
              onGone()
            },
          })
        }
      >
        {say('screen.frame.remove')}
      </Button>
      {insight.state !== 'merged' && register.insights.length > 1 && (
        <Button variant="default" onClick={() => setMerging(true)}>
          {say('register.insights.merge')}
        </Button>
      )}
      {merging && (
        <MergeDialog insight={insight} register={register} onClose={() => setMerging(false)} onDone={onGone} />
      )}
    </>
  )
}
