import { keyOfMeasure, measureOf } from '../../measure.ts'
import { isContact } from '../counting/guard.ts'
import type { MappedRole, Mapping } from './mapping.ts'

/** What keeps a mapping from being read; the words stand in the catalogue under `mapping.fault.<fault>`. */
export const mappingFaults = [
  'no-figure',
  'no-date',
  'no-day',
  'no-post',
  'no-segment',
  'measure-twice',
  'role-twice',
  'header-outside',
  'person-in-header',
  'not-added-up',
  'none-meant',
] as const
export type MappingFault = (typeof mappingFaults)[number]

/** What is missing in a mapping, or said twice; `rows` is the number of rows of its table. */
export function faultsOf(mapping: Mapping, rows: number): MappingFault[] {
  const { columns, subject, grain, header, people } = mapping
  const roles = columns.flatMap(({ use }) => (use.kind === 'role' ? [use.role] : []))
  const figures = columns.flatMap(({ use }) => (use.kind === 'figure' ? [use.measure] : []))
  const measures = [...figures, people?.measure ?? []].flat().map(keyOfMeasure)
  const once: readonly MappedRole[] = ['date', 'segment', 'post-id', 'link', 'published']
  const has = (...wanted: MappedRole[]) => wanted.some((role) => roles.includes(role))
  const isList = people !== undefined
  const found: Readonly<Record<MappingFault, boolean>> = {
    'no-figure': measures.length === 0,
    'no-date': !isList && grain === 'day' && !has('date'),
    'no-day': isList && people.day === null && !has('date'),
    'no-post': !isList && subject === 'post' && !has('post-id', 'link'),
    'no-segment': subject === 'segment' && (isList || !has('segment')),
    'measure-twice': new Set(measures).size < measures.length,
    'role-twice': once.some((role) => roles.indexOf(role) !== roles.lastIndexOf(role)),
    'header-outside': header >= rows,
    'person-in-header': isList && columns.some((column) => isContact(column.header)),
    'none-meant': isList && columns.some(({ use }) => use.kind === 'only' && use.values.length === 0),
    'not-added-up': isList && figures.some((measure) => !measureOf(measure).additive),
  }
  return mappingFaults.filter((fault) => found[fault])
}
