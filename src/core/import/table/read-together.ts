import type { IsoDate } from '../../date.ts'
import { asOneEvent } from '../counting/one-event.ts'
import type { ReadTable } from '../import-plan.ts'
import { heldTables } from '../values/held-values.ts'
import { SummarisedValues } from '../values/summarised-values.ts'
import type { OpenTable } from '../values/table-values.ts'
import type { HeldTable } from './held-table.ts'
import type { TableSurvey } from './survey-table.ts'
import type { TableContext } from './table-context.ts'
import { toldOnce } from './told-once.ts'

type ReadSurveyed = (survey: TableSurvey, open: OpenTable) => ReadTable[]

/**
 * Reads the tables of a file. One alone hands its values on as they come; of several, which may speak of the same, the
 * values are held until it is known what each of them has to say.
 */
export function readTogether(
  surveys: readonly TableSurvey[],
  open: OpenTable,
  read: ReadSurveyed,
  { exportedOn, log }: Pick<TableContext, 'exportedOn' | 'log'>,
): ReadTable[] {
  const people = surveys[0]?.match.report.counting === 'people'
  if (surveys.length === 1 && !people) return surveys.flatMap((survey) => read(survey, open))
  const held = heldTables()
  const tables = surveys.flatMap((survey) => read(survey, held.open))
  const pairs = tables.map((table, at): HeldTable => {
    const { observations = [], posts = [] } = held.tables[at] ?? {}
    return { table, values: { observations, posts } }
  })
  return (people ? asOneEvent(pairs) : toldOnce(pairs, log)).map((pair) => handOn(pair, open(), exportedOn))
}

function handOn({ table, values }: HeldTable, to: ReturnType<OpenTable>, exportedOn: IsoDate): ReadTable {
  const counted = new SummarisedValues(to, exportedOn)
  for (const post of values.posts) counted.describe(counted.subject({ kind: 'post', key: post.key }), post)
  for (const one of values.observations) counted.add(counted.subject(one.subject), one)
  const { observations, posts, summary } = counted
  return { ...table, observations, posts, summary }
}
