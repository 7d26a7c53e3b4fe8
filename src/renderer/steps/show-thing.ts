import './show-thing.css'

/** How long a screen may take to draw what is to be shown. */
const patienceMs = 3000

/**
 * Brings a thing of the screen into view, marks it for a moment, and gives it the focus. Screens name their things by
 * `data-thing`. What is no longer there is not waited for longer than a screen takes to open.
 */
export function showThing(id: string): void {
  const until = performance.now() + patienceMs
  const look = () => {
    const thing = document.querySelector<HTMLElement>(`[data-thing="${CSS.escape(id)}"]`)
    if (thing !== null) reveal(thing)
    else if (performance.now() < until) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

function reveal(thing: HTMLElement): void {
  thing.scrollIntoView({ block: 'center' })
  thing.dataset['shown'] = ''
  thing.addEventListener('animationend', () => delete thing.dataset['shown'], { once: true })
  thing.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true })
}
