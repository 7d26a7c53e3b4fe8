import type { StakeholderView } from '../../../../contract/register-views.ts'
import { Dots } from '../../../components/dots.tsx'
import { useWords } from '../../../use-words.tsx'

/** What is kept about the person, and on which ground. */
export function PersonProfile({ person }: { readonly person: StakeholderView }) {
  const { say, date } = useWords()
  const { pseudonym, name, audience, importance, purpose, legalBasis, notes, erasedOn, namedBy } = person
  const rows: readonly (readonly [id: string, name: string, value: string])[] = [
    ['pseudonym', say('register.relationships.pseudonym'), pseudonym],
    ['name', say('register.relationships.name'), name],
    ['audience', say('register.relationships.audience'), audience],
    ['purpose', say('register.relationships.purpose'), purpose],
    [
      'basis',
      say('register.relationships.legal-basis'),
      legalBasis === null ? '' : say(`register.legal.${legalBasis}`),
    ],
    ['notes', say('register.relationships.notes'), notes],
    ['metrics', say('register.relationships.named-by'), namedBy.map((metric) => metric.name).join(' · ')],
  ]
  return (
    <aside className="person-profile" aria-label={say('register.relationships.profile')}>
      {erasedOn !== null && (
        <p className="soft small" role="status">
          {say('register.relationships.erased-on', { date: date(erasedOn) })}
        </p>
      )}
      <dl>
        <dt>{say('register.relationships.importance')}</dt>
        <dd>
          <Dots value={importance} label={say('register.relationships.importance-of', { value: importance })} />
        </dd>
        {rows
          .filter(([, , value]) => value !== '')
          .map(([id, label, value]) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </aside>
  )
}
