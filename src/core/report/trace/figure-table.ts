import type { IsoMonth } from '../../date.ts'
import type { Figure } from '../figure.ts'
import type { ReportModel } from '../report-model.ts'
import { type FigureName, nameOfFigure } from './figure-name.ts'
import { type FigureOwner, figureOwners } from './figure-owners.ts'
import { figuresOf } from './figures-of.ts'
import { type FigureOrigin, originOfFigure } from './origin-of-figure.ts'

/** One figure of the report with what tells it from the others; words are keys, or a person's own. */
export interface FigureRow {
  readonly figure: Figure
  /** The first word of its id: `metric`, `cost`. */
  readonly part: string
  /** Null for a figure of the whole. */
  readonly owner: FigureOwner | null
  /** What is left of the id without its owner and its month: `metric.history.pl`. */
  readonly what: string
  /** The month or the year that it speaks of; null where that is the period of the report. */
  readonly when: IsoMonth | string | null
  readonly previous: Figure | null
  readonly plan: Figure | null
  readonly origin: FigureOrigin | null
}

/** Every figure of a report once, part by part as the paper has them. */
export function figureTable(model: ReportModel): FigureRow[] {
  const figures = figuresOf(model)
  const known = new Map(figures.map((figure) => [figure.id, figure]))
  const ownerOf = figureOwners(model)
  const parts = [...new Set(figures.map(({ id }) => partOf(id)))]
  const rows = figures.map((figure) => rowOf(figure, known, ownerOf, model))
  return parts.flatMap((part) => rows.filter((row) => row.part === part))
}

function rowOf(
  figure: Figure,
  known: ReadonlyMap<string, Figure>,
  ownerOf: (name: FigureName) => FigureOwner | null,
  model: ReportModel,
): FigureRow {
  const name = nameOfFigure(figure.id)
  const owner = ownerOf(name)
  const beside = (ids: readonly string[]) => ids.flatMap((id) => known.get(id) ?? [])[0] ?? null
  return {
    figure,
    part: partOf(figure.id),
    owner,
    what: whatIn(figure.id, name, owner),
    when: name.time ?? owner?.month ?? null,
    previous: beside(previousOf(figure.id)),
    plan: beside(planOf(figure.id)),
    origin: originOfFigure(model, figure),
  }
}

function partOf(id: string): string {
  return id.split('.')[0] ?? ''
}

/** The words of an id without those of its owner and its time. */
function whatIn(id: string, { ownerId, time }: FigureName, owner: FigureOwner | null): string {
  const own = ownerId !== '' || owner === null ? ownerId : (id.split('.')[1] ?? '')
  const words = own === '' ? id : id.replace(`.${own}.`, '.')
  return words
    .split('.')
    .filter((word) => word !== time)
    .join('.')
}

/** Ids under which the earlier value of a figure stands, by the id of the figure. */
function previousOf(id: string): string[] {
  const year = /^then\.(\d{4})\.(.+)$/.exec(id)
  if (year !== null) return [`then.${Number(year[1]) - 1}.${year[2]}`]
  return counterparts(id, [
    [/^index\.measured$/, 'index.previous'],
    [/^(trend\..+)\.ac$/, '$1.py'],
    [/^(metric\..+)\.actual$/, '$1.before'],
    [/^(metric\..+\.history)\.(\d{4}-\d\d)$/, '$1.py.$2'],
    [/^(metric\..+\.chart)\.ac\.(.+)$/, '$1.py.$2'],
    [/^cost\.total$/, 'cost.previous'],
    [/^(cost\.\d{4}-\d\d)\.ac$/, '$1.py'],
    [/^(cost\.objective\..+)\.each$/, '$1.previous-each'],
    [/^(ladder\..+)\.now$/, '$1.then'],
    [/^(stakeholder\..+)\.stage-now$/, '$1.stage-then'],
    [/^(restated\..+)\.new$/, '$1.old'],
  ])
}

/** Ids under which the plan of a figure stands. */
function planOf(id: string): string[] {
  return counterparts(id, [
    [/^(index|pillar\..+|objective\..+)\.measured$/, '$1.plan'],
    [/^(trend\..+)\.ac$/, '$1.pl'],
    [/^(metric\..+)\.actual$/, '$1.plan-value'],
    [/^(metric\..+)\.(?:attainment|counted)$/, '$1.expected'],
    [/^(metric\..+\.history)\.(\d{4}-\d\d)$/, '$1.pl.$2'],
    [/^(metric\..+\.chart)\.(?:ac|fc)\.(.+)$/, '$1.pl.$2'],
    [/^cost\.total$/, 'cost.budget'],
  ])
}

function counterparts(id: string, rules: readonly (readonly [RegExp, string])[]): string[] {
  return rules.filter(([pattern]) => pattern.test(id)).map(([pattern, other]) => id.replace(pattern, other))
}
