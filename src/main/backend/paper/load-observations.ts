import { addDays, firstDayOf } from '../../../core/date.ts'
import type { Facts } from '../../../core/facts.ts'
import type { Language } from '../../../core/language.ts'
import type { Metric } from '../../../core/metric.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { label } from '../../../core/text/label.ts'
import { measureWord } from '../../../core/text/measure-word.ts'
import type { OpenFile } from '../backend.ts'
import { gatherValues } from '../data/gather-values.ts'
import { countTraced, letTracedGo, tracedValues } from '../database/values/traced-values.ts'
import type { ObservationRow, Observations } from '../excel/data/observation-row.ts'
import { factsOf } from './load-facts.ts'

const valuesAtOnce = 10_000

/** The stored values behind the months that a report shows, metric by metric; read anew each time they are asked for. */
export function observationsOf(file: OpenFile, model: ReportModel, language: Language): Observations {
  const facts = factsOf(file)
  const first = model.scorecard.periods[0]
  const days = { from: first === undefined ? addDays(model.asOf, -366) : firstDayOf(first), to: model.asOf }
  const metrics = facts.objectives.flatMap((objective) => objective.metrics)
  return function* () {
    for (const metric of metrics)
      try {
        if (gatherValues(file.db, metric, facts, days, null)) yield* rowsOf(file, metric, facts, language)
      } finally {
        letTracedGo(file.db)
      }
  }
}

function* rowsOf({ db }: OpenFile, metric: Metric, facts: Facts, language: Language): Generator<ObservationRow> {
  const accounts = new Map(facts.accounts.map((account) => [account.id, account]))
  const files = new Map(facts.sources.map((source) => [source.importId, source.file]))
  const count = countTraced(db)
  for (let offset = 0; offset < count; offset += valuesAtOnce)
    for (const value of tracedValues(db, offset, valuesAtOnce)) {
      const account = accounts.get(value.accountId)
      yield {
        metric: metric.name,
        platform: account === undefined ? '' : label(language, `platform.${account.platform}`),
        account: account?.name ?? '',
        subject: value.subject.title,
        measure: measureWord(language, value.measure),
        from: value.from === '' ? value.to : value.from,
        to: value.to,
        value: value.value,
        file: files.get(value.importId) ?? '',
        row: value.row,
        column: value.column,
      }
    }
}
