import './mark.css'

/** The shapes that stand beside a verdict's word. */
export type MarkShape = 'disc' | 'ring' | 'triangle' | 'square' | 'dash'

const circle = 'M5 1a4 4 0 1 1 0 8a4 4 0 1 1 0-8z'

const paths: Readonly<Record<MarkShape, string>> = {
  disc: circle,
  ring: circle,
  triangle: 'M5 .8L9.6 9H.4z',
  square: 'M1.2 1.2h7.6v7.6H1.2z',
  dash: 'M2 5h6',
}

const filled: ReadonlySet<MarkShape> = new Set(['disc', 'triangle', 'square'])

/** A mark is drawn and never a letter, because no font of the paper holds ● ○ ▲ ■: it would be printed as an empty box. */
export function Mark({ shape }: { readonly shape: MarkShape }) {
  return (
    <svg className="paper-mark" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path d={paths[shape]} fill={filled.has(shape) ? 'currentColor' : 'none'} stroke="currentColor" />
    </svg>
  )
}
