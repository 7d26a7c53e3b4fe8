import { measureOf } from '../../measure.ts'
import type { OwnMeasureId } from '../../own-measure.ts'
import type { Platform } from '../../platform.ts'
import { fold } from '../../sources/fold.ts'
import { type Cell, isFilled } from '../cell.ts'
import type { ColumnSeen } from './column-seen.ts'
import { formOf, ownFigure } from './guess-own-measure.ts'
import { knownFigure } from './known-figure.ts'
import type { ColumnUse, MappedRole, Mapping } from './mapping.ts'
import { provenFigures } from './proven-figures.ts'
import { postIds } from './recognise-mapped.ts'

export type UsesGuess = Pick<Mapping, 'subject' | 'grain'> & {
  readonly uses: readonly ColumnUse[]
  /** Null where neither cells nor measures tell. */
  readonly platform: Platform | null
}

/** So great a share of its filled cells may look otherwise before a form no longer speaks for its column. */
const mostOthers = 0.2
const link = /^https?:\/\//
/** Such ids, those of LinkedIn, and an id that a spreadsheet rounded. */
const ids = [...postIds, /^urn:li:/, /^\d[.,]\d+E\+1\d$/i]
const words = {
  link: /^(?:(?:(?:post|pin) )?(?:link|url|permalink)|lien|permalien)$/,
  'post-id': /^(?:(?:(?:post|pin) )?id|identifiant)$/,
  title: /^(?:(?:(?:post|pin) )?title|titre|caption)$/,
} as const

/**
 * What the columns of a table seem to be for: by their headers where these are known, also as measures that persons of
 * the workspace named, else by their cells. Which measure a figure is nobody can see in it: where neither its header nor
 * other figures tell, that is left to the person.
 */
export function guessUses(
  columns: readonly ColumnSeen[],
  platform: Platform | null,
  own: readonly OwnMeasureId[] = [],
): UsesGuess {
  const table = new RolesTaken(columns, platform, own)
  const posts = takePosts(table, platform !== null)
  if (posts === undefined) {
    table.take('date', isDay)
    const days = table.cellsOf('date')
    const isDivided = table.take('segment', (one) => divides(one, days))
    table.take('title', (one) => isCalled(one, 'title'))
    const uses = table.uses()
    return {
      uses,
      platform: platform ?? platformOf(uses),
      subject: isDivided ? 'segment' : 'account',
      grain: days === undefined ? 'period' : 'day',
    }
  }
  // A post that comes again is told of day by day.
  const isDaily = !isDistinct(posts) && table.take('date', (one) => isDay(one) && isDistinct(pairs(posts, one.cells)))
  table.take('published', isDay)
  table.takeFirst('title', [(one) => isCalled(one, 'title'), (one) => tellsOf(posts, one)])
  return { uses: table.uses(), platform, subject: 'post', grain: isDaily ? 'day' : 'lifetime' }
}

/** The cells that tell posts apart; undefined where rows are about something else. */
function takePosts(table: RolesTaken, isNetwork: boolean): readonly Cell[] | undefined {
  const whose = (test: Test): Test[] => (isNetwork ? [test] : [])
  table.takeFirst('link', [(one) => isCalled(one, 'link'), ...whose((one) => isMostly(one, link))])
  table.takeFirst('post-id', [
    (one) => isCalled(one, 'post-id'),
    ...whose((one) => isId(one) && isDistinct(one.cells)),
    // The id of the page or the account is the same in all rows.
    ...whose((one) => isId(one) && new Set(one.cells).size > 1),
  ])
  return table.cellsOf('post-id') ?? table.cellsOf('link')
}

type Test = (column: ColumnSeen) => boolean

/** Each column has one role at most, and each role here one column; columns about persons have none. */
class RolesTaken {
  readonly #columns: readonly ColumnSeen[]
  readonly #platform: Platform | null
  readonly #own: readonly OwnMeasureId[]
  readonly #places = new Map<MappedRole, number>()

  constructor(columns: readonly ColumnSeen[], platform: Platform | null, own: readonly OwnMeasureId[]) {
    this.#columns = columns
    this.#platform = platform
    this.#own = own
  }

  /** Gives a role to the first free column that passes the test; false where none does. */
  take(role: MappedRole, test: Test): boolean {
    const taken = [...this.#places.values()]
    const at = this.#columns.findIndex((one, place) => !one.personal && !taken.includes(place) && test(one))
    if (at >= 0) this.#places.set(role, at)
    return at >= 0
  }

  /** The same by the first test that any column passes. */
  takeFirst(role: MappedRole, tests: readonly Test[]): void {
    tests.some((test) => this.take(role, test))
  }

  cellsOf(role: MappedRole): readonly Cell[] | undefined {
    return this.#columns[this.#places.get(role) ?? -1]?.cells
  }

  uses(): ColumnUse[] {
    const roles = new Map([...this.#places].map(([role, at]) => [at, role]))
    const proven = provenFigures(this.#columns, this.#platform)
    const met = new Set<string>(proven.values())
    return this.#columns.map((one, at) => {
      const role = roles.get(at)
      const measure = proven.get(at)
      if (role !== undefined) return { kind: 'role', role }
      return measure === undefined ? this.#figure(one, met) : { kind: 'figure', measure, form: 'plain' }
    })
  }

  /** The first column that means a measure is it. */
  #figure({ header, kind, personal, cells }: ColumnSeen, met: Set<string>): ColumnUse {
    const own = personal ? null : ownFigure(header, cells, this.#own)
    const known = own ?? (kind === 'number' && !personal ? printedAs(knownFigure(header, this.#platform), cells) : null)
    if (known?.kind !== 'figure' || met.has(known.measure)) return { kind: 'ignore' }
    met.add(known.measure)
    return known
  }
}

/** A rate may be printed as percent without the sign, a duration as hours and minutes: its cells tell. */
function printedAs(use: ColumnUse | null, cells: readonly Cell[]): ColumnUse | null {
  if (use?.kind !== 'figure' || use.form !== 'plain') return use
  const { unit } = measureOf(use.measure)
  return unit === 'share' || unit === 'hours' || unit === 'seconds' ? { ...use, form: formOf(unit, cells) } : use
}

/** What plain names of measures tell of where they were counted. */
function platformOf(uses: readonly ColumnUse[]): Platform | null {
  const counted = new Set<string>(uses.flatMap((use) => (use.kind === 'figure' ? [use.measure] : [])))
  if (counted.has('sends') || counted.has('delivered') || counted.has('opens')) return 'email'
  return counted.has('attendees') ? 'webinar' : null
}

function isCalled({ header }: ColumnSeen, role: keyof typeof words): boolean {
  return words[role].test(fold(header))
}

function isDay({ kind }: ColumnSeen): boolean {
  return kind === 'date'
}

function isId(column: ColumnSeen): boolean {
  return ids.some((form) => isMostly(column, form))
}

/** True where the filled cells of a column look so, but for a few: one may be the platform's own total. */
function isMostly({ cells }: ColumnSeen, form: RegExp): boolean {
  const filled = cells.filter(isFilled).map(String)
  const others = filled.filter((text) => !form.test(text)).length
  return filled.length > others && others <= (filled.length > 2 ? Math.max(1, filled.length * mostOthers) : 0)
}

function isDistinct(cells: readonly Cell[]): boolean {
  const filled = cells.filter(isFilled)
  return new Set(filled).size === filled.length
}

function pairs(some: readonly Cell[], others: readonly Cell[]): string[] {
  return some.map((cell, at) => `${cell}\n${others[at]}`)
}

/** Texts of which most posts have their own. */
function tellsOf(posts: readonly Cell[], { kind, cells }: ColumnSeen): boolean {
  const texts = cells.filter(isFilled).map(String)
  return kind === 'text' && texts.some((text) => /\p{L}/u.test(text)) && new Set(texts).size * 2 > new Set(posts).size
}

/** Names that come once, or once a day. */
function divides({ kind, cells }: ColumnSeen, days: readonly Cell[] | undefined): boolean {
  if (kind !== 'text' || !cells.every(isFilled)) return false
  return days === undefined ? isDistinct(cells) : !isDistinct(days) && isDistinct(pairs(days, cells))
}
