import { useWords } from '../../use-words.tsx'
import { type InsightState, insightSteps } from './insight-record.ts'

/** How far an insight came: four places in a row, and the word for the last one reached. */
export function PathMark({ state }: { readonly state: InsightState }) {
  const { say } = useWords()
  const reached = state === 'merged' ? -1 : insightSteps.indexOf(state)
  return (
    <span className="path-mark">
      <svg viewBox="0 0 62 10" width="62" height="10" aria-hidden="true">
        <line x1="5" y1="5" x2="57" y2="5" />
        {insightSteps.map((step, place) => (
          <circle key={step} data-reached={place <= reached} cx={5 + place * 17.33} cy="5" r="4" />
        ))}
      </svg>
      {say(`register.insights.state-${state}`)}
    </span>
  )
}
