import { join } from 'node:path'
import type { ReportQuestion } from '../src/core/report/report-question.ts'
import type { OpenFile } from '../src/main/backend/backend.ts'
import { saveObjective } from '../src/main/backend/database/objectives/objectives.ts'
import { openDatabase } from '../src/main/backend/database/open.ts'
import { loadReport } from '../src/main/backend/paper/load-report.ts'
import { type Bench, time } from './measure.ts'
import { objective } from './objectives.ts'
import { planOf } from './plan.ts'
import { postsExport, postsExportName } from './posts-export.ts'
import { apply, author, emptyWorkspace, inTemporaryFolder } from './workspace.ts'

const posts = 110_000
const question: ReportQuestion = { period: { from: '2026-07-01', to: '2026-09-30' }, asOf: '2026-09-30' }

/** The report of a workspace of a million values: asked again, after a change, and of a file that was just opened. */
export async function query(): Promise<Bench> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'bench.boardroo')
    const values = fill(path)
    const file: OpenFile = { path, db: openDatabase(path, author.at), facts: null }
    const ask = () => loadReport(file, question)
    const anew = () => {
      file.facts = null
      ask()
    }
    const sum = file.db.prepare(`SELECT sum(value) FROM stored_values WHERE measure = 'views'`)
    const timings = [
      await time('bare SQL: one sum over all values of a measure', 5, () => sum.get()),
      await time('report.load, facts anew (after each change)', 5, anew),
      await time('report.load, facts known (another page or period)', 20, ask),
    ]
    file.db.close()
    const cold = await time('open the file and report.load', 3, () => {
      const db = openDatabase(path, author.at)
      loadReport({ path, db, facts: null }, question)
      db.close()
    })
    return { title: `query: ${posts} posts, ${values} values, 5 metrics over all of them`, timings: [...timings, cold] }
  })
}

function fill(path: string): number {
  const db = emptyWorkspace(path)
  saveObjective(db, objective, author.at)
  const bytes = postsExport(posts)
  const { added } = apply(db, planOf(db, [{ name: postsExportName, bytes }], '2026-10-05'))
  db.close()
  return added
}
