import type { Database } from 'better-sqlite3'
import type {
  CheckInAnswer,
  CheckInRound,
  DueItem,
  GivenAnswer,
  LastValue,
} from '../../../../core/check-in/check-in.ts'
import type { ChosenRhythm } from '../../../../core/check-in/rhythm.ts'
import type { IsoDate } from '../../../../core/date.ts'
import type { Author } from '../changes/change-record.ts'

interface RoundRow extends Omit<CheckInRound, 'items' | 'answers'> {
  readonly items: string
}

/** The round under way, else the one that began last; null before the first. */
export function latestRound(db: Database): CheckInRound | null {
  const row = db
    .prepare<[], RoundRow>(
      `SELECT id, begun_on AS begunOn, begun_by AS begunBy, ended_on AS endedOn, items FROM check_ins
       ORDER BY rowid DESC LIMIT 1`,
    )
    .get()
  if (row === undefined) return null
  const items: readonly DueItem[] = JSON.parse(row.items)
  return { ...row, items, answers: answersOf(db, row.id) }
}

/** What was answered in all rounds. */
export function loadAnswers(db: Database): GivenAnswer[] {
  return db
    .prepare<[], GivenAnswer>('SELECT item, answer, answered_on AS "on" FROM check_in_answers ORDER BY answered_on')
    .all()
}

function answersOf(db: Database, roundId: string): GivenAnswer[] {
  return db
    .prepare<[string], GivenAnswer>(
      'SELECT item, answer, answered_on AS "on" FROM check_in_answers WHERE check_in_id = ? ORDER BY item',
    )
    .all(roundId)
}

export function addRound(db: Database, round: Omit<CheckInRound, 'endedOn' | 'answers'>): void {
  db.prepare('INSERT INTO check_ins (id, begun_on, begun_by, items) VALUES (@id, @begunOn, @begunBy, @items)').run({
    ...round,
    items: JSON.stringify(round.items),
  })
}

export function endRound(db: Database, id: string, today: IsoDate): void {
  db.prepare('UPDATE check_ins SET ended_on = ? WHERE id = ?').run(today, id)
}

export function saveAnswer(
  db: Database,
  { who }: Author,
  given: { readonly roundId: string; readonly item: string; readonly answer: CheckInAnswer; readonly on: IsoDate },
): void {
  db.prepare(
    `INSERT INTO check_in_answers (check_in_id, item, answer, answered_on, answered_by)
     VALUES (@roundId, @item, @answer, @on, @who)
     ON CONFLICT (check_in_id, item) DO UPDATE SET answer = excluded.answer, answered_on = excluded.answered_on,
       answered_by = excluded.answered_by`,
  ).run({ ...given, who })
}

export function removeAnswer(db: Database, roundId: string, item: string): void {
  db.prepare('DELETE FROM check_in_answers WHERE check_in_id = ? AND item = ?').run(roundId, item)
}

export function loadRhythms(db: Database): ChosenRhythm[] {
  return db
    .prepare<[], ChosenRhythm>(
      'SELECT subject, subject_id AS subjectId, every FROM rhythms ORDER BY subject, subject_id',
    )
    .all()
}

export function saveRhythm(db: Database, rhythm: ChosenRhythm): void {
  db.prepare(
    `INSERT INTO rhythms (subject, subject_id, every) VALUES (@subject, @subjectId, @every)
     ON CONFLICT (subject, subject_id) DO UPDATE SET every = excluded.every`,
  ).run(rhythm)
}

/** The latest value by hand of each metric, up to a day. */
export function latestValues(db: Database, today: IsoDate): Map<string, LastValue> {
  const rows = db
    .prepare<[string], LastValue & { metricId: string }>(
      `SELECT metric_id AS metricId, date, value FROM manual_entries
       WHERE withdrawn_at IS NULL AND date <= ? ORDER BY date, entered_at, id`,
    )
    .all(today)
  return new Map(rows.map(({ metricId, ...value }) => [metricId, value]))
}
