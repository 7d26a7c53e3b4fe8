import { useEffect, useState } from 'react'

const focusable = 'button:not(:disabled), [href], input:not(:disabled), textarea:not(:disabled), [tabindex="0"]'

/** When what asks for it is gone, the focus goes back to where it was at first: a person at the keyboard goes on from there. */
export function useFocusBack(): void {
  const [from] = useState(() => placesAround(document.activeElement))
  useEffect(() => () => void window.setTimeout(() => goBack(from)), [from])
}

/** The element and all that it stands in; an item of a menu is gone with its menu, and the button that opened that is not. */
function placesAround(element: Element | null): Element[] {
  const menu = element?.closest('[role="menu"]')
  const opener = document.getElementById(menu?.getAttribute('aria-labelledby') ?? '')
  const places: Element[] = []
  for (let place = opener ?? element; place !== null && place !== document.body; place = place.parentElement)
    places.push(place)
  return places
}

/** What was done may have taken the button away: then to the first thing near it that can be done. */
function goBack(places: readonly Element[]): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return
  for (const place of places.filter(({ isConnected }) => isConnected)) {
    const found = place.matches(focusable) ? place : place.querySelector(focusable)
    if (!(found instanceof HTMLElement)) continue
    found.focus()
    return
  }
}
