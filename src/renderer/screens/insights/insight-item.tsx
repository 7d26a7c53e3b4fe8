import type { InsightView } from '../../../contract/register-views.ts'
import { Dots } from '../../components/dots.tsx'
import { addressOf } from '../../place.ts'
import { useWords } from '../../use-words.tsx'
import { PathMark } from './path-mark.tsx'

export function InsightItem({ insight }: { readonly insight: InsightView }) {
  const { say, date } = useWords()
  const { id, statement, audience, heardOn, strength, state, daysOpen, action, duplicates } = insight
  const facts = [audience, date(heardOn)].filter((fact) => fact !== '')
  if (duplicates.length > 0) facts.push(say('register.insights.heard-times', { count: duplicates.length + 1 }))
  return (
    <article className="insight-item">
      <div>
        <a className="row-name" href={addressOf('insights', id)}>
          {statement}
        </a>
        <p className="soft small">{facts.join(' · ')}</p>
      </div>
      <Dots value={strength} label={say('register.insights.strength-of', { value: strength })} />
      <PathMark state={state} />
      <p className={action === null ? 'figure' : 'figure soft'}>
        {say(action === null ? 'register.insights.open-days' : 'register.insights.took-days', { days: daysOpen })}
      </p>
    </article>
  )
}
