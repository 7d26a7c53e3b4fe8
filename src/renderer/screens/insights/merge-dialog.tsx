import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import type { InsightRegister, InsightView } from '../../../contract/register-views.ts'
import { Dialog } from '../../components/dialog.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { ModalActions } from '../../components/modal-actions.tsx'
import { useWords } from '../../use-words.tsx'
import { useMerge } from './merge.ts'

interface MergeDialogProps {
  readonly insight: InsightView
  readonly register: InsightRegister
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Which insight says the same and is kept. Those of the same theme stand first. */
export function MergeDialog({ insight, register, onClose, onDone }: MergeDialogProps) {
  const { say } = useWords()
  const [into, setInto] = useState<string | null>(null)
  const { merge, merged } = useMerge()
  const others = register.insights
    .filter(({ id, state }) => id !== insight.id && state !== 'merged')
    .sort((a, b) => Number(b.theme === insight.theme) - Number(a.theme === insight.theme))
  return (
    <Dialog onClose={onClose} size="lg" title={say('register.insights.merge-title')}>
      <div className="form-fields">
        {merge.isError && <FailureMessage error={merge.error} />}
        <p>{say('register.insights.merge-why')}</p>
        <Radio.Group value={into} onChange={setInto} aria-label={say('register.insights.merge-title')}>
          <div className="form-fields">
            {others.map((other, at) => (
              <Radio
                key={other.id}
                value={other.id}
                label={other.statement}
                description={other.theme}
                data-autofocus={at === 0 || undefined}
              />
            ))}
          </div>
        </Radio.Group>
        <ModalActions>
          <Button variant="default" onClick={onClose}>
            {say('screen.frame.cancel')}
          </Button>
          <Button
            disabled={into === null}
            loading={merge.isPending}
            onClick={() =>
              merge.mutate(
                { id: insight.id, into },
                {
                  onSuccess: () => {
                    merged()
                    onDone()
                  },
                },
              )
            }
          >
            {say('register.insights.merge-do')}
          </Button>
        </ModalActions>
      </div>
    </Dialog>
  )
}
