import { useEffect, useState } from 'react'

const focusable =
  'button:not(:disabled), [href], input:not(:disabled, [type=radio]:not(:checked)), textarea:not(:disabled), [tabindex="0"]'

/** When what asks for it is gone, the focus goes back to where it was at first: a person at the keyboard goes on from there. */
export function useFocusBack(): void {
  const [from] = useState(() => placesAround(document.activeElement))
  useEffect(() => () => void window.setTimeout(() => goBack(from)), [from])
}

/** Where the focus was, and what stood beside it: that is what is left when the place itself is gone. */
export interface FormerPlace {
  readonly element: Element
  readonly beside: readonly Element[]
}

/** The element and all that it stands in; an item of a menu is gone with its menu, and the button that opened that is not. */
export function placesAround(focused: Element | null): FormerPlace[] {
  const menu = focused?.closest('[role="menu"]')
  const opener = document.getElementById(menu?.getAttribute('aria-labelledby') ?? '')
  const places: FormerPlace[] = []
  for (
    let element = opener ?? focused;
    element !== null && element !== document.body;
    element = element.parentElement
  ) {
    const beside = [element.nextElementSibling, element.previousElementSibling].filter((one) => one !== null)
    places.push({ element, beside })
  }
  return places
}

/** What was done may have taken the button away: then to the first thing near it that can be done, at last to the screen. */
export function goBack(places: readonly FormerPlace[]): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return
  const screen = document.getElementById('content')
  const near = places
    .flatMap(({ element, beside }) => (element.isConnected ? [element] : beside))
    .filter((place) => place.isConnected && !(place !== screen && place.contains(screen)))
  const found = near.map(firstToDo).find((one) => one !== undefined) ?? (places.length > 0 ? screen : null)
  found?.focus()
}

/** The first thing in a place that can be done there; of some radio buttons the one that is chosen. */
export function firstToDo(place: Element): HTMLElement | undefined {
  return [place, ...place.querySelectorAll(focusable)].find(
    (one): one is HTMLElement => one instanceof HTMLElement && one.matches(focusable) && one.checkVisibility(),
  )
}
