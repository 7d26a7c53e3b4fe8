import type { MeasureId } from '../../measure.ts'
import { isOwn, keyOfOwn, type OwnMeasureId } from '../../own-measure.ts'
import type { ReadExport } from '../import-plan.ts'
import { isSupplement, type Supplement } from '../supplement/supplement.ts'
import type { Mapping } from './mapping.ts'
import type { MappingTemplate } from './mapping-template.ts'

type Said = Mapping | Supplement

/** The measures that a person named in what they said of a table. */
export function ownMeasuresIn(said: Said): OwnMeasureId[] {
  const measures = isSupplement(said)
    ? said.columns.map(({ measure }) => measure)
    : [
        ...said.columns.flatMap(({ use }) => (use.kind === 'figure' ? use.measure : [])),
        said.people?.measure ?? [],
      ].flat()
  return measures.filter(isOwn)
}

/** The same in how files were read. */
export function ownMeasuresOf(reads: readonly Pick<ReadExport, 'tables'>[]): OwnMeasureId[] {
  const tables = reads.flatMap((read) => read.tables)
  return tables.flatMap(({ mapping, supplement }) => [mapping ?? [], supplement ?? []].flat().flatMap(ownMeasuresIn))
}

/** Has one name for each measure that persons named, whatever capitals they type. */
export class OwnSpelling {
  readonly #known: Map<string, OwnMeasureId>

  /** Of two spellings the first is kept. */
  constructor(known: readonly OwnMeasureId[]) {
    this.#known = new Map([...known].reverse().map((id) => [keyOfOwn(id), id]))
  }

  /** A measure that is met for the first time is known from then on. */
  of(id: MeasureId): MeasureId {
    if (!isOwn(id)) return id
    const known = this.#known.get(keyOfOwn(id))
    if (known === undefined) this.#known.set(keyOfOwn(id), id)
    return known ?? id
  }

  in(said: Mapping): Mapping
  in(said: Supplement): Supplement
  in(said: Said): Said
  in(said: Said): Said {
    if (isSupplement(said))
      return { ...said, columns: said.columns.map((one) => ({ ...one, measure: this.of(one.measure) })) }
    const { people } = said
    return {
      ...said,
      ...(people === undefined ? {} : { people: { ...people, measure: this.of(people.measure) } }),
      columns: said.columns.map(({ header, use }) => ({
        header,
        use: use.kind === 'figure' ? { ...use, measure: this.of(use.measure) } : use,
      })),
    }
  }

  /** The same for what was said of each of several tables; null where one shall not be read. */
  inMappings(said: ReadonlyMap<number, Mapping | null>): Map<number, Mapping | null> {
    return new Map([...said].map(([table, one]) => [table, one && this.in(one)]))
  }

  inTemplates<Template extends Pick<MappingTemplate, 'mapping'>>(templates: readonly Template[]): Template[] {
    return templates.map((template) => ({ ...template, mapping: this.in(template.mapping) }))
  }

  inSupplements(said: ReadonlyMap<string, Supplement | null>): Map<string, Supplement | null> {
    return new Map([...said].map(([table, one]) => [table, one && this.in(one)]))
  }
}
