import type { Database } from 'better-sqlite3'
import type { TracedPlace } from '../../../../contract/trace-inputs.ts'
import { letTracedGo } from './traced-values.ts'

type Kind = TracedPlace['kind']

const subjectOf = (kind: 'account' | 'post', key: string) =>
  `(SELECT id FROM subjects WHERE account_id = @accountId AND kind = '${kind}' AND key = ${key})`

/** Both sides of a restatement may have been overtaken since: each import keeps what it said. */
const saidBy = (values: 'stored_values' | 'waiting_values') => `
  SELECT kept.* FROM restatements AS changed JOIN ${values} AS kept USING (subject_id, measure, grain, from_date, to_date)
  WHERE changed.number = @number AND kept.import_number = iif(@side = 'old', old_import, new_import)`

const selections: Readonly<Record<Kind, string>> = {
  account: `SELECT * FROM stored_values WHERE subject_id = ${subjectOf('account', "''")} AND measure = @measure
    AND grain = 'day' AND to_date BETWEEN @from AND @to`,
  post: `SELECT * FROM stored_values WHERE subject_id = ${subjectOf('post', '@key')}
    AND measure IN (SELECT value FROM json_each(@measures))`,
  restatement: `${saidBy('stored_values')} UNION ALL ${saidBy('waiting_values')}`,
}

/** Gathers the values that stand at a place; whoever calls asks for them and lets them go. */
export function gatherPlaceValues(db: Database, place: TracedPlace): void {
  letTracedGo(db)
  db.prepare(`CREATE TEMP TABLE traced AS ${selections[place.kind]}`).run(parametersOf(place))
}

function parametersOf(place: TracedPlace): object {
  if (place.kind === 'post') return { ...place, measures: JSON.stringify(place.measures) }
  return place.kind === 'account' ? { ...place, ...place.days, days: null } : place
}
