import type { MeasureId } from '../../measure.ts'
import type { Platform } from '../../platform.ts'
import { fold } from '../../sources/fold.ts'
import { sources } from '../../sources/index.ts'
import type { Column } from '../../sources/shape/column.ts'
import type { Report } from '../../sources/shape/source.ts'
import { languagesOf } from '../table/locate/locate-columns.ts'
import { type ColumnUse, type MappedForm, mappedForms } from './mapping.ts'
import { plainlyCalled } from './plain-names.ts'

/**
 * What a header means in the exports of a platform, or in all where it is not known; null where they do not agree, unless
 * one of them calls a measure by its own name. Tools for several networks write `Post Reach` for `Reach`; people write
 * plain names.
 */
export function knownFigure(header: string, platform: Platform | null): ColumnUse | null {
  const word = fold(header)
  const known = figureCalled(word, platform) ?? figureCalled(word.replace(/^post (?=.)/, ''), platform)
  if (known !== null) return known
  const plain = plainlyCalled(header)
  return plain === undefined ? null : { kind: 'figure', measure: plain, form: 'plain' }
}

function figureCalled(word: string, platform: Platform | null): ColumnUse | null {
  if (word === '') return null
  const reports = sources.flatMap((source) => source.reports)
  const columns = reports
    .filter((report) => platform === null || report.platform === platform)
    .flatMap((report) =>
      report.columns.filter((one) => languagesOf(word, one.words).length > 0 && !isPart(one, report)),
    )
  const uses = columns.flatMap((column) => figureOf(column, platform) ?? [])
  const [first] = uses
  const isAgreed = uses.every(({ measure, form }) => measure === first?.measure && form === first.form)
  if (first !== undefined && isAgreed) return first
  return uses.find(({ measure, form }) => measure === word.replaceAll(' ', '-') && form === 'plain') ?? null
}

/** One of several columns that make a measure together is not that measure. */
function isPart({ measure }: Column, { columns, quirks }: Report): boolean {
  return quirks?.addRepeats === true && columns.filter((one) => one.measure === measure).length > 1
}

/** A `Duration` is that of a visit only where a webinar writes it; elsewhere a film may have one. */
function figureOf(
  { measure, form }: Column,
  platform: Platform | null,
): { kind: 'figure'; measure: MeasureId; form: MappedForm } | null {
  const known = mappedForms.find((one) => one === form)
  if (measure === null || measure === 'of-title' || measure === 'of-line' || known === undefined) return null
  return known === 'duration-as-minutes' && platform !== 'webinar' ? null : { kind: 'figure', measure, form: known }
}
