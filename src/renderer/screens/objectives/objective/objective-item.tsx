import { ActionIcon } from '@mantine/core'
import { IconLock, IconLockOpen2, IconTrash } from '@tabler/icons-react'
import type { Objective } from '../../../../core/objective.ts'
import { failureOf } from '../../../ask.ts'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { OldAmong } from '../../../old-data/old-among.tsx'
import { addressOf } from '../../../place.ts'
import { useObjectiveLedger } from '../../../register-lists.ts'
import { useWords } from '../../../use-words.tsx'
import { ReasonDialog } from '../lock/reason-dialog.tsx'
import { useObjectiveRemoval } from './objective-removal.ts'

interface ObjectiveItemProps {
  readonly objective: Objective
}

export function ObjectiveItem({ objective }: ObjectiveItemProps) {
  const { say, term, periodName, figure } = useWords()
  const removal = useObjectiveRemoval()
  const failure = removal.isError ? failureOf(removal.error) : null
  const { statement, owner, period, commitment, metrics, weight } = objective
  const facts = [periodName(period), owner, term(`commitment.${commitment}`)].filter((fact) => fact !== '')
  return (
    <article className="objective-item">
      <div>
        <a className="row-name" href={addressOf('objectives', objective.id)}>
          {statement}
        </a>
        <p className="soft small">
          {facts.join(' · ')} · {say('screen.objectives.metric-count', { count: metrics.length })} ·{' '}
          <LockWord objectiveId={objective.id} /> <OldAmong metricIds={metrics.map(({ id }) => id)} />
        </p>
        {failure !== null && failure.code !== 'reason-needed' && <FailureMessage error={removal.error} />}
        {failure?.code === 'reason-needed' && (
          <ReasonDialog
            busy={removal.isPending}
            onReason={(reason) => removal.mutate({ objective, reason })}
            onClose={removal.reset}
          />
        )}
      </div>
      <span className="figure">{figure({ value: weight / 100, kind: 'share' })}</span>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={say('screen.objectives.remove', { statement })}
        loading={removal.isPending}
        onClick={() => removal.mutate({ objective })}
      >
        <IconTrash size={18} stroke={1.6} />
      </ActionIcon>
    </article>
  )
}

/** Whether it was approved as it stands: a lock, and in words since when. */
function LockWord({ objectiveId }: { readonly objectiveId: string }) {
  const { say, date } = useWords()
  const ledger = useObjectiveLedger().data
  if (ledger === undefined) return null
  const lock = ledger.locks.find((one) => one.objectiveId === objectiveId)
  const Icon = lock === undefined ? IconLockOpen2 : IconLock
  return (
    <span className="objective-lock">
      <Icon size={13} stroke={1.75} aria-hidden />
      {lock === undefined
        ? say('register.lock.item-open')
        : say(lock.unchanged ? 'register.lock.item' : 'register.lock.item-changed', { date: date(lock.lockedOn) })}
    </span>
  )
}
