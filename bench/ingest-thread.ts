import { parentPort } from 'node:worker_threads'
import { FileContent } from '../src/main/backend/files/content.ts'
import { type Timing, time } from './measure.ts'
import { planOf } from './plan.ts'
import { postsExportName } from './posts-export.ts'
import { apply, emptyWorkspace } from './workspace.ts'

const [path = '', workspace = ''] = process.argv.slice(2)
parentPort?.postMessage(await importOnce(path, workspace))

async function importOnce(path: string, workspace: string): Promise<Timing[]> {
  const db = emptyWorkspace(workspace)
  const [plan, held] = await step('read and plan: file to staged values', () =>
    planOf(db, [{ name: postsExportName, bytes: new FileContent(path) }], '2026-10-05'),
  )
  const [write, { added }] = await step('apply: one transaction', () => apply(db, held))
  db.close()
  const whole: Timing = {
    way: 'the whole import',
    milliseconds: plan.milliseconds + write.milliseconds,
    processor: (plan.processor ?? 0) + (write.processor ?? 0),
  }
  return [plan, { ...write, way: `${write.way}, ${added} values` }, whole]
}

/** A step that happens once, and what it gave to the next. */
async function step<Result>(way: string, work: () => Result): Promise<[Timing, Result]> {
  const results: Result[] = []
  const timing = await time(way, 1, () => results.push(work()))
  const [result] = results
  if (result === undefined) throw new Error(`Nothing came of it: ${way}`)
  return [timing, result]
}
