import type { Database } from 'better-sqlite3'
import type { TracedPlace } from '../../../contract/trace-inputs.ts'
import type { PlaceTrace } from '../../../contract/trace-routes.ts'
import { gatherPlaceValues } from '../database/values/place-values.ts'
import { countTraced, letTracedGo, tracedColumns } from '../database/values/traced-values.ts'
import { tracedFiles } from './traced-files.ts'

/** The cells in which a stored value stands: of a day of an account, of a post, of one side of a restatement. */
export function tracePlace(db: Database, place: TracedPlace): PlaceTrace {
  try {
    gatherPlaceValues(db, place)
    return { files: tracedFiles(db, tracedColumns(db)), total: countTraced(db) }
  } finally {
    letTracedGo(db)
  }
}
