import { pillars } from '../../pillar.ts'
import type { ReportModel } from '../report-model.ts'
import { type FigureName, nameOfFigure } from './figure-name.ts'
import { figureParts, lettersOf, type Owner, seriesCodes, tableOf } from './figure-parts.ts'
import { figuresOf } from './figures-of.ts'

/** Chapters after the index (0) and the pillars (1 to 3); what has many of its kind counts them after a point. */
const chapters: Readonly<Record<Exclude<Owner, 'index' | 'pillar'>, string>> = {
  costs: '4',
  'cost-of-objective': '4',
  'cost-entry': '5',
  relationships: '6',
  stakeholder: '6',
  insights: '7',
  insight: '7',
  evidence: '8',
  paper: '9.1',
  chain: '9.2',
  amec: '9.3',
  barcelona: '9.4',
  years: '9.5',
  method: '10',
  restatements: '11',
  restatement: '11',
  // Those that the scorecard does not hold yet.
  objective: '12',
  metric: '13',
}

/**
 * The trace number of every figure, by its id: `1.2.3b` is the attainment (b) of the third metric of the second objective
 * of the first pillar, `1.2.3-AC2603` its actual of March 2026, `9.5a/2025` the index of a year. It follows from the model alone, so that screen, PDF,
 * workbook and pack name a figure alike; adding something at the end of a list changes no other number.
 */
export function traceNumbers(model: ReportModel): ReadonlyMap<string, string> {
  const owners = new Numbering(ownerNumbers(model))
  const parts = new Map<string, string[]>()
  return new Map(
    figuresOf(model).map(({ id }) => {
      const name = nameOfFigure(id)
      return [id, `${owners.numberOf(name)}${partOf(name, parts)}`]
    }),
  )
}

/** The numbers of what owns figures, by kind and id: `metric trust` is `1.2.3`. */
export function ownerNumbers({ scorecard }: Pick<ReportModel, 'scorecard'>): ReadonlyMap<string, string> {
  const known = new Map([['index ', '0']])
  for (const { pillar, objectives } of scorecard.pillars) {
    const first = String(pillars.indexOf(pillar) + 1)
    known.set(`pillar ${pillar}`, first)
    for (const [place, { id, metrics }] of objectives.entries()) {
      const second = `${first}.${place + 1}`
      known.set(`objective ${id}`, second)
      known.set(`cost-of-objective ${id}`, `${chapters['cost-of-objective']}.${second}`)
      for (const [nth, metric] of metrics.entries()) known.set(`metric ${metric.id}`, `${second}.${nth + 1}`)
    }
  }
  return known
}

/** Numbers what the scorecard does not hold in the order in which it is met. */
class Numbering {
  readonly #known: Map<string, string>
  readonly #met = new Map<string, number>()

  constructor(known: ReadonlyMap<string, string>) {
    this.#known = new Map(known)
  }

  numberOf({ owner, ownerId }: FigureName): string {
    const key = `${owner} ${ownerId}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const chapter = owner === 'index' || owner === 'pillar' ? '0' : chapters[owner]
    const place = (this.#met.get(owner) ?? 0) + 1
    const number = ownerId === '' ? chapter : `${chapter}.${place}`
    if (ownerId !== '') this.#met.set(owner, place)
    this.#known.set(key, number)
    return number
  }
}

/** The letter of a figure, or the scenario of a series; then its time. What no list has comes after what it has. */
function partOf({ owner, part, time, isSize }: FigureName, unlisted: Map<string, string[]>): string {
  const when = time === null ? '' : time.length === 4 ? time : `${time.slice(2, 4)}${time.slice(5)}`
  const series = seriesCodes[part]
  if (series !== undefined) return `-${series.slice(0, 2)}${when}${series.slice(2)}`
  const table = tableOf(owner)
  const listed: readonly string[] = figureParts[table]
  const more = unlisted.get(table) ?? []
  if (!listed.includes(part) && !more.includes(part)) unlisted.set(table, [...more, part])
  const all = [...listed, ...(unlisted.get(table) ?? [])]
  // A hyphen would make a number of `9.5e-2026` in any spreadsheet.
  return `${lettersOf(all.indexOf(part))}${isSize ? '*' : ''}${when === '' ? '' : `/${when}`}`
}
