import { useHotkeys } from '@mantine/hooks'
import { type ReactNode, useEffect, useRef } from 'react'
import { saveForm } from '../shortcuts.ts'
import { goToUnfinished } from './inner-form.tsx'

interface EditorFormProps {
  readonly onSave: () => void
  readonly children: ReactNode
}

/** A form that is a screen: it opens with the focus in its first field, and the keys of saving press its button. */
export function EditorForm({ onSave, children }: EditorFormProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:enabled, textarea:enabled')?.focus({ preventScroll: true })
  }, [])
  // The button knows whether there is anything to save, and whether a save is on its way.
  const press = () => form.current?.querySelector<HTMLButtonElement>('button[type="submit"]')?.click()
  useHotkeys([[saveForm.keys, press]], [])
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!goToUnfinished(event.currentTarget)) onSave()
      }}
    >
      {children}
    </form>
  )
}
