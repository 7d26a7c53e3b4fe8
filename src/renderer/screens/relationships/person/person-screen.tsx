import './person-screen.css'
import type { StakeholderView } from '../../../../contract/register-views.ts'
import { BackLink } from '../../../components/back-link.tsx'
import { Remark } from '../../../components/remark.tsx'
import { addressOf } from '../../../place.ts'
import { useWords } from '../../../use-words.tsx'
import { useOpened } from '../../../workspace.tsx'
import { editorOf } from '../editor-address.ts'
import { useNaming } from '../naming.tsx'
import { PersonActions } from './person-actions.tsx'
import { PersonFacts } from './person-facts.tsx'
import { PersonMoves } from './person-moves.tsx'
import { PersonProfile } from './person-profile.tsx'
import { StepLine } from './step-line.tsx'

/** One relationship: how it came to where it stands, and what proves it. */
export function PersonScreen({ person }: { readonly person: StakeholderView }) {
  const { say, term } = useWords()
  const { nameOf } = useNaming()
  const { today } = useOpened()
  const place = [person.organisation, person.country].filter((part) => part !== '').join(', ')
  return (
    <>
      <BackLink screen="relationships" words={say('register.relationships.title')} />
      <PersonActions
        person={person}
        title={nameOf(person)}
        lead={[place, term(`stakeholder.${person.kind}`)].filter((part) => part !== '').join(' · ')}
      />
      {person.erasedOn === null && person.privacyIncomplete && (
        <div className="person-remark">
          <Remark tone="warning">
            {say('register.relationships.privacy-incomplete')}{' '}
            <a href={addressOf('relationships', editorOf(person.id))}>{say('register.relationships.privacy-do')}</a>
          </Remark>
        </div>
      )}
      <div className="person">
        <section className="person-way" aria-label={say('register.relationships.way')}>
          <PersonFacts person={person} />
          <StepLine stakeholder={person} today={today} />
          <PersonMoves person={person} />
        </section>
        <PersonProfile person={person} />
      </div>
    </>
  )
}
