import { useEffect } from 'react'
import { type FormerPlace, goBack, placesAround } from './focus-back.ts'

/** What takes the focus by itself, as a dialog or another screen does, has done so by then. */
const patienceMs = 100

/** A button that is busy gets the focus back when it is done, unless that takes longer. */
const busyMs = 1000

/**
 * A button that was pressed may be gone, or have nothing more to do: the browser then drops the focus, and a person at the
 * keyboard would begin again at the top of the window. The nearest thing that can be done gets it instead.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let places: readonly FormerPlace[] = []
    let waiting = 0
    const remember = (element: EventTarget | null) => {
      places = element instanceof Element ? placesAround(element) : []
    }
    const look = () => goBack(places)
    const changed = () => {
      if (hasFocus()) return
      window.clearTimeout(waiting)
      waiting = window.setTimeout(look, places[0]?.element.matches('[data-loading]') ? busyMs : patienceMs)
    }
    const watch = new MutationObserver(changed)
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden'] })
    const listening = new AbortController()
    const { signal } = listening
    document.addEventListener('focusin', ({ target }) => remember(target), { signal })
    document.addEventListener('pointerdown', () => remember(null), { signal })
    // Whoever leaves by a key wants to be elsewhere; what is gone or disabled was left by nobody.
    document.addEventListener(
      'focusout',
      ({ target }) => window.setTimeout(() => !hasFocus() && canHaveFocus(target) && remember(null)),
      { signal },
    )
    return () => {
      watch.disconnect()
      listening.abort()
      window.clearTimeout(waiting)
    }
  }, [])
}

function hasFocus(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body
}

function canHaveFocus(target: EventTarget | null): boolean {
  return target instanceof Element && target.isConnected && target.checkVisibility() && !target.matches(':disabled')
}
