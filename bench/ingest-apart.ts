import { Worker } from 'node:worker_threads'
import { threadLimits } from '../src/main/backend/thread-limits.ts'
import type { ApartReport } from './ingest.ts'
import type { Timing } from './measure.ts'

/** `node bench/ingest-apart.ts EXPORT WORKSPACE`: one import in a thread like the app's, and what it took, as JSON. */
const thread = new Worker(new URL('ingest-thread.ts', import.meta.url), {
  argv: process.argv.slice(2),
  resourceLimits: threadLimits,
})
thread.once('message', (timings: Timing[]) => {
  const report: ApartReport = { timings, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) }
  process.stdout.write(JSON.stringify(report))
})
