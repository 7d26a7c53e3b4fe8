import type { Figure } from '../../core/report/figure.ts'
import { writeFigure } from '../../core/text/format-value.ts'
import { usePaper } from './paper-context.ts'

/** The only way in which a number is written on the paper, so that a test can read every figure back. */
export function FigureText({ figure }: { readonly figure: Figure }) {
  const { language, currency } = usePaper()
  return (
    <span className="paper-figure" data-figure={figure.id}>
      {writeFigure(figure, language, currency)}
    </span>
  )
}
