import { ingest, ingestMillion } from './ingest.ts'
import { tableOf } from './measure.ts'
import { openApp } from './open-app.ts'
import { paper } from './paper.ts'
import { query } from './query.ts'
import { queryLarge } from './query-large.ts'
import { report } from './report.ts'
import { rows, workbook } from './workbook.ts'

/** `npm run bench [-- name…]`: ratios side by side. Nothing here fails because a machine is slow. */
const benches = {
  report,
  paper,
  'open-app': openApp,
  workbook,
  rows,
  query,
  ingest,
  'query-large': queryLarge,
  'ingest-million': ingestMillion,
}
/** These take minutes, and run only where they are named. */
const onlyNamed = new Set(['ingest-million', 'query-large'])

const wanted = process.argv.slice(2)
for (const [name, bench] of Object.entries(benches))
  if (wanted.length === 0 ? !onlyNamed.has(name) : wanted.includes(name))
    process.stdout.write(`${tableOf(await bench())}\n`)
