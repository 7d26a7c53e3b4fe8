import { keyOfMeasure } from '../../measure.ts'
import type { MappedRole, Mapping } from './mapping.ts'

/** What keeps a mapping from being read; the words stand in the catalogue under `mapping.fault.<fault>`. */
export const mappingFaults = [
  'no-figure',
  'no-date',
  'no-post',
  'no-segment',
  'measure-twice',
  'role-twice',
  'header-outside',
] as const
export type MappingFault = (typeof mappingFaults)[number]

/** What is missing in a mapping, or said twice; `rows` is the number of rows of its table. */
export function faultsOf(mapping: Mapping, rows: number): MappingFault[] {
  const { columns, subject, grain, header } = mapping
  const roles = columns.flatMap(({ use }) => (use.kind === 'role' ? [use.role] : []))
  const measures = columns.flatMap(({ use }) => (use.kind === 'figure' ? [keyOfMeasure(use.measure)] : []))
  const once: readonly MappedRole[] = ['date', 'segment', 'post-id', 'link', 'published']
  const has = (...wanted: MappedRole[]) => wanted.some((role) => roles.includes(role))
  const found: Readonly<Record<MappingFault, boolean>> = {
    'no-figure': measures.length === 0,
    'no-date': grain === 'day' && !has('date'),
    'no-post': subject === 'post' && !has('post-id', 'link'),
    'no-segment': subject === 'segment' && !has('segment'),
    'measure-twice': new Set(measures).size < measures.length,
    'role-twice': once.some((role) => roles.indexOf(role) !== roles.lastIndexOf(role)),
    'header-outside': header >= rows,
  }
  return mappingFaults.filter((fault) => found[fault])
}
