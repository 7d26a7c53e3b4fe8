import './check-in-screen.css'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useCompliance, useInsights, useObjectives, useStakeholders } from '../../register-lists.ts'
import { BeforeRound } from './before-round.tsx'
import { useCheckIn } from './check-in-data.ts'
import { type CheckInThings, ThingsProvider } from './check-in-things.ts'
import { Round } from './round.tsx'

/** Five minutes a month: what waits for an answer, one card after the other. */
export function CheckInScreen() {
  const checkIn = useCheckIn()
  const objectives = useObjectives()
  const stakeholders = useStakeholders()
  const insights = useInsights()
  const compliance = useCompliance()
  const error = checkIn.error ?? objectives.error ?? stakeholders.error ?? insights.error ?? compliance.error
  if (error !== null) return <FailureMessage error={error} />
  if (
    checkIn.data === undefined ||
    objectives.data === undefined ||
    stakeholders.data === undefined ||
    insights.data === undefined ||
    compliance.data === undefined
  )
    return null
  const things: CheckInThings = {
    objectives: objectives.data.objectives,
    stakeholders: stakeholders.data.stakeholders,
    insights: insights.data.insights,
    compliance: compliance.data,
  }
  const { round, due } = checkIn.data
  return (
    <ThingsProvider value={things}>
      {round !== null && round.endedOn === null ? (
        <Round key={round.id} round={round} due={due} />
      ) : (
        <BeforeRound view={checkIn.data} />
      )}
    </ThingsProvider>
  )
}
