import { expect, test } from 'vitest'
import { itemStates } from '../../src/core/check-in/check-in.ts'
import { metricOf, objectiveOf } from '../support/objectives.ts'
import { openTestWorkspace } from '../support/workspace.ts'

const seen = 1_000_000
const value = { numerator: null, denominator: null, sampleSize: null, source: 'Diary' }

async function withQuestions() {
  const workspace = await openTestWorkspace()
  const metrics = [metricOf({ window: 'month', weight: 60 }), metricOf({ id: 'metric-2', window: 'month', weight: 40 })]
  await workspace.handlers['objective.save']({ objectives: [objectiveOf({ metrics })], seen })
  const begun = await workspace.handlers['checkIn.begin'](undefined)
  return { ...workspace, roundId: begun.round?.id ?? '' }
}

test('a round goes on where it was left, also in another session, and ends with what was put off still due', async () => {
  const { handlers, roundId } = await withQuestions()
  await handlers['metric.enter']({ metricId: 'metric-1', date: '2026-10-05', value: 12, ...value })
  await handlers['checkIn.answer']({ roundId, item: 'value metric-2', answer: 'later' })
  await handlers['workspace.close'](undefined)
  await handlers['workspace.open']({ recent: 0 })
  const resumed = await handlers['checkIn.begin'](undefined)
  expect(resumed.round?.id).toBe(roundId)
  expect(resumed.round === null ? [] : itemStates(resumed.round, resumed.due)).toEqual(['done', 'later', 'open'])
  const ended = await handlers['checkIn.end']({ roundId })
  expect(ended.round?.endedOn).toBe('2026-10-05')
  expect(ended.due.map(({ key }) => key)).toEqual(['value metric-2', 'confidence objective-1'])
  await expect(handlers['checkIn.end']({ roundId })).rejects.toThrow('not-found')
})

test('an undo of what was entered opens its question again', async () => {
  const { handlers } = await withQuestions()
  await handlers['metric.enter']({ metricId: 'metric-1', date: '2026-10-05', value: 12, ...value })
  const step = (await handlers['step.list'](undefined)).undo
  expect(step?.subject?.name).toBe('Answers given')
  await handlers['step.undo']({ step: step?.number ?? 0 })
  const { round, due } = await handlers['checkIn.load'](undefined)
  expect(round === null ? [] : itemStates(round, due)).toEqual(['open', 'open', 'open'])
})

test('a rhythm moves the next value, and a question that is none of the round is refused', async () => {
  const { handlers, roundId } = await withQuestions()
  const chosen = { subject: 'metric' as const, subjectId: 'metric-1', every: 'year' as const }
  const { due, values } = await handlers['checkIn.setRhythm'](chosen)
  expect(due.map(({ key }) => key)).toEqual(['value metric-2', 'confidence objective-1'])
  expect(values[0]).toEqual({ metricId: 'metric-1', every: 'year', on: '2026-12-31' })
  const strange = handlers['checkIn.answer']({ roundId, item: 'value other', answer: 'later' })
  await expect(strange).rejects.toThrow('not-found')
})

test('a value of a day to come is refused in words', async () => {
  const { handlers } = await withQuestions()
  const early = handlers['metric.enter']({ metricId: 'metric-1', date: '2026-10-06', value: 12, ...value })
  await expect(early).rejects.toThrow('date-in-future')
})

test('what was seen is due until it is handed over, and due again when that is taken back', async () => {
  const { handlers } = await openTestWorkspace()
  const event = {
    ...{ id: 'e1', seenAt: '2026-10-04T16:40', platform: 'facebook' as const, accountId: null },
    ...{ kind: 'complaint' as const, codeRule: null, handover: null, caseReference: '' },
  }
  await handlers['compliance.save']({ event, seen })
  const { round } = await handlers['checkIn.begin'](undefined)
  const states = async () => {
    const { due } = await handlers['checkIn.load'](undefined)
    return round === null ? [] : itemStates(round, due)
  }
  expect(await states()).toEqual(['open'])
  const handover = { at: '2026-10-05T09:00', to: 'quality' as const }
  await handlers['compliance.save']({ event: { ...event, handover, caseReference: 'QC-77' }, seen })
  expect(await states()).toEqual(['done'])
  const step = (await handlers['step.list'](undefined)).undo
  await handlers['step.undo']({ step: step?.number ?? 0 })
  expect(await states()).toEqual(['open'])
})

test('the settings say how often confidence is asked for', async () => {
  const { handlers } = await withQuestions()
  const said = { objectiveId: 'objective-1', date: '2026-08-20', level: 6, note: '' }
  await handlers['confidence.enter']({ ...said, seen })
  const asked = async () => (await handlers['checkIn.load'](undefined)).due.some(({ kind }) => kind === 'confidence')
  expect(await asked()).toBe(true)
  const { open } = await handlers['workspace.state'](undefined)
  if (open === null) throw new Error('No workspace')
  const { settings, organisation } = open
  await handlers['settings.save']({ settings: { ...settings, confidenceEvery: 'quarter' }, organisation, seen })
  expect(await asked()).toBe(false)
})
