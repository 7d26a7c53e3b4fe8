import { figureParts, type Owner, seriesCodes, tableOf } from './figure-parts.ts'

/** A figure's id taken apart: whose it is, which of its figures, and of what time where it is one of a series. */
export interface FigureName {
  readonly owner: Owner
  /** The id of the owner where there are many of its kind; empty otherwise. */
  readonly ownerId: string
  /** `actual`, `forecast.low`; for a series of months the scenario: `ac`, or `chart.ac` on a chart. */
  readonly part: string
  /** A month or a year; null for a figure that stands alone. */
  readonly time: string | null
  /** The size of a difference without its sign. */
  readonly isSize: boolean
}

const time = /^\d{4}(?:-\d{2})?$/
const many: readonly Owner[] = ['pillar', 'objective', 'metric', 'stakeholder', 'insight', 'evidence']

/** Every id has a name: what nobody knows yet belongs to the paper as a whole. */
export function nameOfFigure(id: string): FigureName {
  const all = id.split('.')
  const isSize = all.length > 1 && all.at(-1) === 'size'
  const segments = isSize ? all.slice(0, -1) : all
  const when = segments.find((segment, place) => place > 0 && time.test(segment)) ?? null
  const rest = when === null ? segments : segments.filter((segment) => segment !== when)
  return { ...ownerOf(rest), time: when, isSize }
}

function ownerOf([first = '', second = '', ...rest]: readonly string[]): Omit<FigureName, 'time' | 'isSize'> {
  const of = (owner: Owner, part: readonly string[], ownerId = '') => ({ owner, ownerId, part: part.join('.') })
  const own = many.find((owner) => owner === first)
  if (own !== undefined) return owned(own, [second, ...rest])
  switch (first) {
    case 'index':
      return of('index', [second, ...rest])
    case 'trend':
      return of('index', [second])
    case 'cost':
      if (second === 'entry') return owned('cost-entry', rest)
      return second === 'objective' ? owned('cost-of-objective', rest) : of('costs', [second, ...rest])
    case 'ladder':
      return of('relationships', [second, ...rest])
    case 'insights':
    case 'you-said':
      return of('insights', [first, second])
    case 'chain':
    case 'amec':
    case 'barcelona':
      return of(first, [second, ...rest])
    case 'then':
      return of('years', [second, ...rest])
    case 'settings':
    case 'forecast':
    case 'calibration':
      return of('method', [first, second, ...rest])
    case 'restated':
      return rest.length === 0 ? of('restatements', [second]) : owned('restatement', [second, ...rest])
    default:
      return of('paper', second === '' ? [first] : [first, second, ...rest])
  }
}

/** Ids are anybody's words and may hold points: the part is the longest known one at the end. */
function owned(owner: Owner, segments: readonly string[]): Omit<FigureName, 'time' | 'isSize'> {
  const text = segments.join('.')
  const known: readonly string[] = [...figureParts[tableOf(owner)], ...(owner === 'metric' ? series : [])]
  const found = known.filter((part) => text.endsWith(`.${part}`)).sort((a, b) => b.length - a.length)[0]
  const written = found ?? segments.slice(1).join('.')
  const part = written === 'history' ? 'ac' : written.replace(/^history\./, '')
  return { owner, ownerId: text.slice(0, text.length - written.length - 1), part }
}

/** `history` without a scenario is the actual. */
const series = ['history', 'history.py', 'history.pl', ...Object.keys(seriesCodes)]
