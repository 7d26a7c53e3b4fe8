import type { Figure } from '../../../core/report/figure.ts'
import { writeFigure } from '../../../core/text/format-value.ts'
import { usePaper } from './paper-context.ts'

/** The only way in which a number is written on the paper, so that a test can read every figure back. */
export function FigureText({ figure }: { readonly figure: Figure }) {
  const { language, currency, ask } = usePaper()
  const written = writeFigure(figure, language, currency)
  const asked = ask?.(figure) ?? null
  if (asked === null)
    return (
      <span className="paper-figure" data-figure={figure.id}>
        {written}
      </span>
    )
  return (
    <button
      type="button"
      className="paper-figure paper-asked"
      data-figure={figure.id}
      title={asked.words}
      aria-label={`${written}. ${asked.words}`}
      onClick={asked.open}
    >
      {written}
    </button>
  )
}
