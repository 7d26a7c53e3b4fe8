import { compareDates } from '../../../../core/date.ts'
import { addressOf } from '../../../place.ts'
import { useObjectiveLedger } from '../../../register-lists.ts'
import { useWords } from '../../../use-words.tsx'

const shown = 12

/** How sure the team said it was, day by day: kept beside the progress and never part of it. */
export function ConfidenceSeries({ objectiveId }: { readonly objectiveId: string }) {
  const { say, date } = useWords()
  const ledger = useObjectiveLedger().data
  const said = (ledger?.confidences ?? [])
    .filter((one) => one.objectiveId === objectiveId)
    .sort((a, b) => compareDates(a.date, b.date))
    .slice(-shown)
  return (
    <section className="why-confidence">
      <h2>{say('why.confidence')}</h2>
      {said.length === 0 ? (
        <p className="soft">
          {say('why.confidence-none')} <a href={addressOf('objectives', objectiveId)}>{say('why.confidence-enter')}</a>
        </p>
      ) : (
        <ol>
          {said.map((one) => (
            <li key={one.date} title={one.note}>
              <div className="why-confidence-bar">
                <strong className="figure">{one.level}</strong>
                <i style={{ height: `${one.level * 8}%` }} aria-hidden />
              </div>
              <span className="soft small">{date(one.date)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
