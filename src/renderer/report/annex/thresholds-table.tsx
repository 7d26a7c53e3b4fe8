import type { Figure, FigureKind } from '../../../core/report/figure.ts'
import type { Settings } from '../../../core/settings.ts'
import { FigureText } from '../words/figure-text.tsx'
import { usePaperWord } from '../words/paper-word.ts'

/** Thresholds are settings, and every report prints those that it used. */
export function ThresholdsTable({ settings }: { readonly settings: Settings }) {
  const word = usePaperWord()
  return (
    <div className="paper-thresholds">
      <table>
        <thead>
          <tr>
            <th scope="col">{word('threshold')}</th>
            <th scope="col" className="paper-number">
              {word('green-from')}
            </th>
            <th scope="col" className="paper-number">
              {word('amber-from')}
            </th>
          </tr>
        </thead>
        <tbody>
          {(['committed', 'aspirational', 'pace'] as const).map((name) => (
            <tr key={name}>
              <th scope="row">{word(`thresholds-${name}`)}</th>
              <td className="paper-number">
                <FigureText figure={threshold(`${name}.green`, settings[name].green, kindOf(name))} />
              </td>
              <td className="paper-number">
                <FigureText figure={threshold(`${name}.amber`, settings[name].amber, kindOf(name))} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl>
        <dt>{word('cap')}</dt>
        <dd>
          <FigureText figure={threshold('cap', settings.attainmentCap, 'attainment')} />
        </dd>
        <dt>{word('small-sample')}</dt>
        <dd>
          <FigureText figure={threshold('small-sample', settings.smallSample, 'count')} />
        </dd>
        <dt>{word('minimum-coverage')}</dt>
        <dd>
          <FigureText figure={threshold('minimum-coverage', settings.minimumCoverage, 'share')} />
        </dd>
      </dl>
    </div>
  )
}

/** Pace is a ratio of two attainments, written as a plain number. */
function kindOf(name: 'committed' | 'aspirational' | 'pace'): FigureKind {
  return name === 'pace' ? 'pace' : 'share'
}

function threshold(name: string, value: number, kind: FigureKind): Figure {
  return { id: `settings.${name}`, value, kind }
}
