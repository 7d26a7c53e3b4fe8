import type { ReportModel } from '../../../core/report/report-model.ts'
import { type TraceRow, traceTable } from '../../../core/report/trace/trace-table.ts'
import { writeAnswers } from '../../../core/report/trace/write-answers.ts'
import { writeSource } from '../../../core/report/trace/write-source.ts'
import { label } from '../../../core/text/label.ts'
import type { ValuePlace } from '../../../core/value-place.ts'
import { FigureText } from '../words/figure-text.tsx'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'

/** Where each metric was read from; every other figure follows from these, and the workbook lists each of them. */
export function TraceTable({ model }: { readonly model: ReportModel }) {
  const word = usePaperWord()
  return (
    <table className="paper-traces">
      <thead>
        <tr>
          <th scope="col">{word('trace-number')}</th>
          <th scope="col">{word('metric')}</th>
          <th scope="col" className="paper-number">
            {word('trace-actual')}
          </th>
          <th scope="col">{word('trace-from')}</th>
        </tr>
      </thead>
      <tbody>
        {traceTable(model).map(({ number, metric, kept }) => (
          <tr key={metric.id}>
            <td>{number}</td>
            <th scope="row">{metric.name}</th>
            <td className="paper-number">
              <FigureText figure={metric.actual} />
            </td>
            <td>
              <From kept={kept} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What was asked, and the files with their sheets and rows; or the register in which it is kept. */
function From({ kept }: Pick<TraceRow, 'kept'>) {
  const { language } = usePaper()
  const word = usePaperWord()
  if (kept === null) return '–'
  const between = word('between-places')
  const { asked, places } = kept
  const files = places.map((place) => writeSource(withoutFolder(place), language))
  if (asked !== undefined) return [writeAnswers(asked, language), ...files].join(between)
  return files.length === 0 ? label(language, `binding.${kept.kept}`) : files.join(between)
}

function withoutFolder(place: ValuePlace): ValuePlace {
  return { ...place, file: place.file.split('/').at(-1) ?? '' }
}
