import { expect, test } from 'vitest'
import type { EvidenceEntry } from '../../src/core/evidence/evidence-entry.ts'
import type { EvidenceGrade } from '../../src/core/metric.ts'
import { openFile } from '../../src/main/backend/backend.ts'
import { factsOf } from '../../src/main/backend/paper/load-facts.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'
import { openTestWorkspace } from '../support/workspace.ts'

/** A metric with values in two months, and evidence of the second. */
async function withEvidence(metricGrade: EvidenceGrade, evidenceGrade: EvidenceGrade) {
  const workspace = await openTestWorkspace()
  const { handlers, choices, file, backend } = workspace
  await handlers['objective.save']({
    objectives: [objectiveOf({ metrics: [metricOf({ grade: metricGrade })] })],
    seen: 1,
  })
  const parts = { numerator: null, denominator: null, sampleSize: null, source: 'Desk diary' }
  for (const date of ['2026-05-31', '2026-06-30'])
    await handlers['metric.enter']({ metricId: 'metric-1', date, value: 12, ...parts })
  const evidence: EvidenceEntry = {
    ...{ id: 'v1', date: '2026-06-12', title: 'Count of the desk', text: '', source: 'Desk', grade: evidenceGrade },
    ...{ about: [{ kind: 'metric', id: 'metric-1' }], quote: null },
  }
  await handlers['evidence.save']({ evidence, seen: 99 })
  const grades = () => factsOf(openFile(backend)).histories['metric-1']?.map(({ grade }) => grade)
  const attach = () => {
    choices.attachments = [file('count.txt', 'Answers given in June: 12')]
    return handlers['evidence.attach']({ id: 'v1', drops: null, seen: 99 })
  }
  return { grades, attach, handlers }
}

test('a file in the evidence log raises the grade of what was entered for its month, and no other', async () => {
  const { grades, attach, handlers } = await withEvidence('C', 'B')
  expect(grades()).toEqual(['C', 'C'])
  const log = await attach()
  expect(grades()).toEqual(['C', 'B'])
  await handlers['evidence.detach']({ id: 'v1', attachmentId: log?.entries[0]?.attachments[0]?.id ?? '', seen: 99 })
  expect(grades()).toEqual(['C', 'C'])
})

test.each([
  ['C', 'A', 'A'],
  ['B', 'A', 'A'],
  ['C', 'D', 'B'],
  ['A', 'B', 'A'],
  ['D', 'A', 'D'],
] as const)('entered at grade %s with a file of grade %s, a value stands at %s', async (metric, evidence, grade) => {
  const { grades, attach } = await withEvidence(metric, evidence)
  await attach()
  expect(grades()?.at(-1)).toBe(grade)
})
