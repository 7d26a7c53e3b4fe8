import { notificationsStore } from '@mantine/notifications'
import { useEffect, useRef, useState } from 'react'
import type { StepsView, StepView } from '../../contract/second-thought-views.ts'
import { useNextSteps, useSayStep } from './next-steps.ts'
import { offerOf } from './turn.ts'

/** By then a change that tells of itself, with an offer to take it back, has done so. */
const patienceMs = 500

/** Tells those who hear the screen what was just kept: a form that closes says nothing to them. */
export function StepSaid() {
  const sayStep = useSayStep()
  const { data } = useNextSteps()
  const before = useRef<StepsView>(undefined)
  const [said, setSaid] = useState<StepView | null>(null)
  useEffect(() => {
    const step = data === undefined || before.current === undefined ? null : newStep(before.current, data)
    before.current = data
    if (step === null) return
    setSaid(null)
    const told = () => notificationsStore.getState().notifications.some(({ id }) => id === offerOf('undo', step.number))
    const timer = window.setTimeout(() => told() || setSaid(step), patienceMs)
    return () => window.clearTimeout(timer)
  }, [data])
  return (
    <p className="hidden-visually" role="status">
      {said !== null && sayStep(said)}
    </p>
  )
}

/** What was done since: neither undone nor redone, which say so themselves. */
function newStep(before: StepsView, now: StepsView): StepView | null {
  const { undo } = now
  const isNew = undo !== null && undo.number > (before.undo?.number ?? 0) && undo.number !== before.redo?.number
  return isNew ? undo : null
}
