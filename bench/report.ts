import { buildReport } from '../src/core/report/build-report.ts'
import { figuresOf } from '../src/core/report/trace/figures-of.ts'
import { scoreFacts } from '../src/core/scoring/score-workspace.ts'
import { type Bench, time } from './measure.ts'
import { question, sampleFacts } from './sample.ts'

/** The report model from facts in memory, beside one scoring of the same facts. */
export async function report(): Promise<Bench> {
  const facts = await sampleFacts()
  const figures = figuresOf(buildReport(facts, question)).length
  return {
    title: `report: ${facts.objectives.length} objectives, ${figures} figures`,
    timings: [
      await time('score the facts once', 50, () => scoreFacts(facts, question.asOf)),
      await time('build the report model', 50, () => buildReport(facts, question)),
      await time('the model as JSON and back', 50, () => JSON.parse(JSON.stringify(buildReport(facts, question)))),
    ],
  }
}
