import { type RefObject, useEffect, useRef } from 'react'

/** A card opens with the focus in its first field, so that the round goes by the keyboard alone. */
export function useFocusFirst<Element extends HTMLElement>(): RefObject<Element | null> {
  const place = useRef<Element>(null)
  useEffect(() => {
    const field = place.current?.querySelector<HTMLInputElement>(
      'input:enabled:not([type="radio"]), input[type="radio"]:checked, textarea:enabled, button:enabled',
    )
    field?.focus({ preventScroll: true })
    if (field?.type === 'text') field.select()
  }, [])
  return place
}
