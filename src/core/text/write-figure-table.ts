import type { Language } from '../language.ts'
import type { Figure, FigureKind } from '../report/figure.ts'
import type { ReportModel } from '../report/report-model.ts'
import { type FigureRow, figureTable } from '../report/trace/figure-table.ts'
import { traceNumbers } from '../report/trace/trace-numbers.ts'
import { writeMonth } from './format-value.ts'
import { label } from './label.ts'
import { say, sayAny } from './phrasebook.ts'
import { whatIs, writeOwner } from './write-figure-name.ts'
import { nameOfPeriod } from './write-period.ts'

const heads = [
  'number',
  'part',
  'name',
  'what',
  'period',
  'value',
  'unit',
  'previous',
  'plan',
  'source',
  'code',
] as const

/** Kinds that are kept as shares and read as points of a hundred. */
const perHundred: readonly FigureKind[] = [
  'share',
  'attainment',
  'chance',
  'index',
  'index-difference',
  'share-difference',
]

/**
 * Every figure of a report as a table in a language, a head above, each by its trace number: values as they are known,
 * unrounded, in the unit that stands beside them; null for no data.
 */
export function writeFigureTable(model: ReportModel, language: Language): (string | number | null)[][] {
  const head = heads.map((name) => say(language, `figures.head.${name}`))
  const numbers = traceNumbers(model)
  const rows = figureTable(model).map((row) => [numbers.get(row.figure.id) ?? '', ...writeRow(row, model, language)])
  return [head, ...rows]
}

function writeRow(row: FigureRow, model: ReportModel, language: Language): (string | number | null)[] {
  const { figure, part, owner, previous, plan } = row
  return [
    sayAny(language, `figures.part.${part}`),
    owner === null ? '' : writeOwner(row, language),
    whatIs(row, language),
    writeWhen(row, model, language),
    inItsUnit(figure),
    figure.kind === 'money' ? model.currency : say(language, `figures.unit.${figure.kind}`),
    previous === null ? null : inItsUnit(previous),
    plan === null ? null : inItsUnit(plan),
    sourceOf(row, language),
    figure.id,
  ]
}

function writeWhen({ when, part }: FigureRow, { period }: ReportModel, language: Language): string {
  if (when === null) return part === 'settings' ? '' : nameOfPeriod(period, language)
  return when.length === 4 ? when : writeMonth(when, language)
}

/** Twelve digits say all that was measured, and nothing of how a computer keeps a third. */
function inItsUnit({ value, kind }: Figure): number | null {
  return value === null ? null : Number((perHundred.includes(kind) ? value * 100 : value).toPrecision(12))
}

function sourceOf({ origin }: FigureRow, language: Language): string {
  if (origin === null) return ''
  if (origin.kind === 'inputs') return say(language, 'figures.source.computed')
  if (origin.kind === 'entry')
    return say(language, 'figures.source.entry', { screen: say(language, `menu.${origin.place.screen}`) })
  const [metric, ...more] = origin.metrics
  if (metric === undefined) return ''
  if (more.length > 0) return say(language, 'figures.source.computed')
  return metric.grade === null
    ? say(language, 'figures.source.metrics')
    : say(language, 'figures.source.graded', { grade: label(language, `grade.${metric.grade}`) })
}
