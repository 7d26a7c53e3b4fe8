import './first-steps.css'
import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { addressOf, go, type Screen } from '../../place.ts'
import { useWords } from '../../use-words.tsx'
import { useOpened } from '../../workspace.tsx'

/** What an empty workspace needs before it can answer, in order, with what is done ticked. */
export function FirstSteps() {
  const { say } = useWords()
  const { organisation, counts } = useOpened()
  const steps = [
    { id: 'ambition', done: organisation.ambition !== '', screen: 'settings' },
    { id: 'objective', done: counts.objectives > 0, screen: 'objectives' },
    { id: 'data', done: counts.observations > 0, screen: 'import' },
  ] as const satisfies readonly { id: string; done: boolean; screen: Screen }[]
  const next = steps.find(({ done }) => !done)?.id
  return (
    <section className="first-steps">
      <h1>{say('screen.first.title')}</h1>
      <p className="soft">{say('screen.first.lead')}</p>
      <ol>
        {steps.map(({ id, done, screen }) => (
          <li key={id} data-done={done}>
            <span className="first-steps-mark" aria-hidden>
              {done ? <IconCheck size={24} /> : null}
            </span>
            <div>
              <h2>{say(`screen.first.${id}`)}</h2>
              <p className="soft">{say(`screen.first.${id}-why`)}</p>
            </div>
            <Button variant={id === next ? 'filled' : 'default'} onClick={() => go(screen)}>
              {say(done ? 'screen.first.look' : `screen.first.${id}-do`)}
            </Button>
          </li>
        ))}
      </ol>
      {counts.objectives === 0 && (
        <p className="first-steps-guide">
          {say('starting.link-why')} <a href={addressOf('objectives', 'start')}>{say('starting.link')}</a>
        </p>
      )}
    </section>
  )
}
