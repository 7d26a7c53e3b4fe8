import './start-screen.css'
import { useMemo, useState } from 'react'
import type { WorkspaceState } from '../../../contract/views.ts'
import type { Language } from '../../../core/language.ts'
import { Refused } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { LanguageSwitch } from '../../components/language-switch.tsx'
import { Wordmark } from '../../components/wordmark.tsx'
import { LanguageProvider, spokenLast, useWords } from '../../use-words.tsx'
import { EmptyChoice } from './empty-choice.tsx'
import { Making } from './making.tsx'
import { useOpening } from './opening.ts'
import { RecentList } from './recent-list.tsx'
import { SampleChoice } from './sample-choice.tsx'

interface StartScreenProps {
  readonly state: WorkspaceState
  readonly systemLanguage: Language
}

/** Before any workspace is open: what Boardroo is, and the ways in. */
export function StartScreen({ state, systemLanguage }: StartScreenProps) {
  const [language, setLanguage] = useState<Language>(() => spokenLast() ?? systemLanguage)
  return (
    <LanguageProvider language={language}>
      <Welcome state={state} onLanguage={setLanguage} />
    </LanguageProvider>
  )
}

interface WelcomeProps {
  readonly state: WorkspaceState
  readonly onLanguage: (language: Language) => void
}

function Welcome({ state, onLanguage }: WelcomeProps) {
  const { say, language } = useWords()
  const opening = useOpening()
  // What was refused at the start of the app stands here until something else is tried.
  const atStart = useMemo(() => (state.refused === null ? null : new Refused(state.refused)), [state.refused])
  const refused = opening.error ?? atStart
  return (
    <main className="start">
      <header className="start-head">
        <Wordmark />
        <LanguageSwitch value={language} onChange={onLanguage} />
      </header>
      <div className="start-words">
        <h1>{say('screen.start.title')}</h1>
        <p>{say('screen.start.what')}</p>
      </div>
      {opening.making === 'sample' ? (
        <Making />
      ) : (
        <>
          <div className="start-choices">
            <SampleChoice onChoose={() => opening.create({ kind: 'sample', language })} busy={opening.busy} />
            <EmptyChoice
              onChoose={(organisation) => opening.create({ kind: 'empty', language, organisation })}
              busy={opening.busy}
            />
          </div>
          {refused !== null && <FailureMessage error={refused} />}
          <RecentList recent={state.recent} opening={opening} />
        </>
      )}
      <footer className="start-foot">{say('screen.start.foot', { version: state.appVersion })}</footer>
    </main>
  )
}
