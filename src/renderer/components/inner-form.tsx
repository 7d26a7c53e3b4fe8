import type { KeyboardEvent, ReactNode } from 'react'
import { useWords } from '../use-words.tsx'

interface InnerFormProps {
  readonly label: string
  readonly className: string
  readonly onEnter: () => void
  /** Something was typed that its own button did not save yet. */
  readonly pending: boolean
  readonly children: ReactNode
}

/**
 * Fields inside a form that are saved by a button of their own: Enter presses that button and not the form's, and the form
 * waits while something that was typed here would be lost.
 */
export function InnerForm({ label, className, onEnter, pending, children }: InnerFormProps) {
  const { say } = useWords()
  const press = (event: KeyboardEvent) => {
    const { key, target, defaultPrevented } = event
    if (key !== 'Enter' || defaultPrevented || !(target instanceof HTMLInputElement)) return
    event.preventDefault()
    onEnter()
  }
  return (
    <>
      <fieldset className={className} aria-label={label} onKeyDown={press}>
        {children}
      </fieldset>
      {pending && (
        <p className="soft small" tabIndex={-1} data-unfinished>
          {say('screen.frame.unfinished')}
        </p>
      )}
    </>
  )
}

/** Goes to what was typed in a form and would be lost by saving it; false where there is nothing of the kind. */
export function goToUnfinished(form: HTMLFormElement): boolean {
  const unfinished = [...form.querySelectorAll<HTMLElement>('[data-unfinished]')].find((one) => one.checkVisibility())
  unfinished?.focus()
  return unfinished !== undefined
}
