import { addressOf } from '../../../place.ts'
import { useWords } from '../../../use-words.tsx'
import type { Level } from './why-level.ts'

/** The way down to here; each step is a way back up. */
export function Trail({ level }: { readonly level: Level }) {
  const { say, term } = useWords()
  const steps = [{ key: 'index', name: term('roo') }]
  if (level.kind !== 'index')
    steps.push({ key: `pillar.${level.pillar.pillar}`, name: term(`pillar.${level.pillar.pillar}`) })
  if (level.kind === 'objective' || level.kind === 'metric')
    steps.push({ key: `objective.${level.objective.id}`, name: level.objective.statement })
  if (level.kind === 'metric') steps.push({ key: `metric.${level.metric.id}`, name: level.metric.name })
  return (
    <nav aria-label={say('why.trail')}>
      <ol className="why-trail">
        {steps.map(({ key, name }, place) => (
          <li key={key}>
            {place === steps.length - 1 ? (
              <span aria-current="page">{name}</span>
            ) : (
              <a href={addressOf('overview', key)}>{name}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
