import type { BarcelonaLine } from '../../../core/report/pages/barcelona.ts'
import { label } from '../../../core/text/label.ts'
import { Mark } from '../words/mark.tsx'
import { usePaper } from '../words/paper-context.ts'
import { SentenceText } from '../words/sentence-text.tsx'

const shapes = { yes: 'disc', partly: 'triangle', no: 'square' } as const

/** The seven principles, each with its verdict as symbol and word, and what it was judged by. */
export function BarcelonaTable({ lines }: { readonly lines: readonly BarcelonaLine[] }) {
  const { language } = usePaper()
  return (
    <table className="paper-barcelona">
      <tbody>
        {lines.map(({ principle, kept, sentence }) => (
          <tr key={principle}>
            <th scope="row">{label(language, `barcelona.${principle}`)}</th>
            <td className={`paper-kept-${kept}`}>
              <Mark shape={shapes[kept]} /> {label(language, `kept.${kept}`)}
            </td>
            <td>
              <SentenceText sentence={sentence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
