import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react'
import type { Pillar } from '../../../core/pillar.ts'
import { BackLink } from '../../components/back-link.tsx'
import { KeyCap } from '../../components/key-cap.tsx'
import { Remark } from '../../components/remark.tsx'
import { addressOf } from '../../place.ts'
import { interviewBack, interviewNext, keyCaps } from '../../shortcuts.ts'
import { useWords } from '../../use-words.tsx'
import { StepList } from './step-list.tsx'
import { useTroubleWords } from './trouble-words.ts'
import type { Interviewing } from './use-interview.ts'

interface StepFrameProps {
  readonly interview: Interviewing
  readonly pillar: Pillar
  /** What Enter does at the end. */
  readonly onEnd: () => void
  readonly busy: boolean
  readonly children: ReactNode
}

/** One question with its answer; beside it, all the others. */
export function StepFrame({ interview, pillar, onEnd, busy, children }: StepFrameProps) {
  const { say, term } = useWords()
  const { step, place, steps, trouble, tried, next, back } = interview
  const words = useTroubleWords()
  const form = useRef<HTMLFormElement>(null)
  const last = step.kind === 'review'
  useFirstField(form, step.id)
  useHotkeys(
    [
      [interviewNext.keys, () => form.current?.requestSubmit()],
      [interviewBack.keys, back],
    ],
    [],
  )
  const title = say(`interview.ask.${step.kind}`)
  return (
    <div className="interview">
      <StepList interview={interview} />
      <form
        ref={form}
        className="interview-question"
        noValidate
        onKeyDown={goOnFromText}
        onSubmit={(event) => {
          event.preventDefault()
          const held = heldField(event.currentTarget)
          if (held !== undefined) held.reportValidity()
          else if (last) onEnd()
          else next()
        }}
      >
        <BackLink screen="objectives" words={say('screen.objectives.title')} />
        <p className="overline">
          {term(`pillar.${pillar}`)} · {say('interview.step', { number: place + 1, total: steps.length })}
          {step.metric !== null && ` · ${step.metric.name}`}
        </p>
        <h1>{title}</h1>
        <p className="soft interview-why">{say(`interview.why.${step.kind}`)}</p>
        <fieldset className="form-fields" aria-label={title}>
          {children}
        </fieldset>
        {tried && trouble !== null && <Remark tone="bad">{words(trouble)}</Remark>}
        {!last && <Ways pillar={place === 0 ? pillar : null} onBack={back} busy={busy} />}
      </form>
    </div>
  )
}

interface WaysProps {
  /** At the first question, which leads to the form instead of back; else null. */
  readonly pillar: Pillar | null
  readonly onBack: () => void
  readonly busy: boolean
}

function Ways({ pillar, onBack, busy }: WaysProps) {
  const { say } = useWords()
  return (
    <div className="interview-ways">
      <Button type="submit" loading={busy}>
        {say('interview.next')}
      </Button>
      {pillar === null ? (
        <Button variant="default" onClick={onBack}>
          {say('interview.back')}
        </Button>
      ) : (
        <a href={addressOf('objectives', `new-${pillar}`)}>{say('interview.form')}</a>
      )}
      <p className="soft small interview-keys">
        <Keys keys={interviewNext.keys} /> {say('interview.next')} · <Keys keys={interviewBack.keys} />{' '}
        {say('interview.back')}
      </p>
    </div>
  )
}

function Keys({ keys }: { readonly keys: string }) {
  return keyCaps(keys).map((cap) => <KeyCap key={cap} cap={cap} size="xs" mr={2} />)
}

/** A field that holds an answer back by itself, as the months of a season do until they total 100 %. */
function heldField(form: HTMLFormElement): HTMLInputElement | undefined {
  return [...form.querySelectorAll('input')].find((input) => input.validity.customError)
}

/** In a text of several lines Enter goes on as everywhere else, and Shift with Enter begins a line. */
function goOnFromText(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
  if (!(event.target instanceof HTMLTextAreaElement)) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}

/** Each question opens with the focus in its first field, or on its way forward. */
function useFirstField(form: RefObject<HTMLFormElement | null>, stepId: string): void {
  useEffect(() => {
    if (stepId === '') return
    const answers = form.current?.querySelector('fieldset')
    const field = answers?.querySelector<HTMLElement>(
      'textarea:enabled:not([aria-hidden]), input:checked:enabled, input:enabled:not([type="hidden"])',
    )
    const way = form.current?.querySelector<HTMLElement>('button[type="submit"]')
    ;(field ?? way)?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [form, stepId])
}
