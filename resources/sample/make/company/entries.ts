import { type IsoMonth, lastDayOf } from '../../../../src/core/date.ts'
import type { SampleEntry } from './entry.ts'
import { monthlyRows, quarterlyRows, type RateRow } from './entry-rows.ts'
import type { Say } from './say.ts'

/** Every value that somebody at the company wrote down by hand. */
export function entries(say: Say): SampleEntry[] {
  const survey = say('Trust survey by a panel institute', 'Enquête confiance, institut de panel')
  const monitoring = say('Media monitoring, mentions of six companies', 'Veille média, mentions de six entreprises')
  const helped = say('One-question survey after an answer', 'Question unique après une réponse')
  const inbox = say(
    'Inbox log, hours to the first useful answer',
    'Journal des messages, heures avant la première réponse utile',
  )
  return [
    ...quarterlyRows.trust.map((row) => rate('metric-trust', row, survey, true)),
    ...quarterlyRows.shareOfVoice.map((row) => rate('metric-share-of-voice', row, monitoring, false)),
    ...quarterlyRows.answerHelped.map((row) => rate('metric-answer-helped', row, helped, true)),
    ...monthlyRows.responseTime.map((row) => rate('metric-response-time', row, inbox, false)),
    ...single(say),
  ]
}

/** A rate with the parts from which it is recomputed; its denominator is the sample only where people were asked. */
function rate(
  metricId: string,
  [month, numerator, denominator]: RateRow,
  source: string,
  sampled: boolean,
): SampleEntry {
  const value = Math.round((numerator / denominator) * 10_000) / 10_000
  const sampleSize = sampled ? denominator : null
  return { metricId, date: lastDayOf(month), value, numerator, denominator, sampleSize, source }
}

function single(say: Say): SampleEntry[] {
  const minutes = say('Minutes of the leadership team', 'Compte rendu du comité de direction')
  const signed = say(
    'Signed playbook and record of the rehearsal of 14 April',
    'Plan signé et compte rendu de l’exercice du 14 avril',
  )
  return [
    plain('metric-supply-playbook', '2026-04', 1, signed),
    plain('metric-insight-quality', '2026-03', 1, minutes),
    plain('metric-insight-quality', '2026-06', -1, minutes),
    plain('metric-insight-quality', '2026-09', 1, minutes),
  ]
}

function plain(metricId: string, month: IsoMonth, value: number, source: string): SampleEntry {
  return { metricId, date: lastDayOf(month), value, numerator: null, denominator: null, sampleSize: null, source }
}
