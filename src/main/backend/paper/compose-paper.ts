import { Refusal } from '../../../contract/reply.ts'
import { type Language, languages } from '../../../core/language.ts'
import { type Period, writePeriod } from '../../../core/period.ts'
import type { Composition } from '../../../core/report/composition.ts'
import { isTitle } from '../../../core/report/wording/editable.ts'
import { faultsOfWording } from '../../../core/report/wording/wording.ts'
import type { OpenFile } from '../backend.ts'
import { loadHeadcounts, removeHeadcount, saveHeadcount } from '../database/headcounts.ts'
import { loadComposition, saveComposition } from '../database/papers/compositions.ts'
import { changeOne, type Hand } from '../registers/register-change.ts'

interface CompositionWish {
  readonly period: Period
  readonly composition: Composition
  readonly seen: number
}

/** Keeps how a period's paper is composed; texts that the rules of the paper refuse are not kept. */
export function composePaper(file: OpenFile, hand: Hand, { period, composition, seen }: CompositionWish): void {
  const { from, to } = period
  if (from > to) throw new Refusal('period-reversed', { from, to })
  for (const language of languages) refuseFaults(language, composition)
  changeOne(file, hand, { entity: 'paper', id: writePeriod(period), seen }, () => {
    const old = loadComposition(file.db, period)
    saveComposition(file.db, period, composition)
    return { what: 'paper.compose', old, new: composition }
  })
}

/** A figure in braces is a number, whatever it comes to. */
function refuseFaults(language: Language, { texts }: Composition): void {
  for (const [place, { template }] of Object.entries(texts[language])) {
    const written = template.replace(/\{[^}]*\}/g, '1')
    for (const { code, found } of faultsOfWording({ written, language, title: isTitle(place) })) {
      if (code === 'title-without-verb' || code === 'title-without-number') throw new Refusal(code)
      if (code === 'money-value') throw new Refusal(code, { found })
    }
  }
}

interface HeadcountWish {
  readonly year: number
  readonly people: number | null
  readonly seen: number
}

export function keepHeadcount(file: OpenFile, hand: Hand, { year, people, seen }: HeadcountWish): void {
  changeOne(file, hand, { entity: 'headcount', id: String(year), seen }, () => {
    const old = loadHeadcounts(file.db).find((one) => one.year === year) ?? null
    if (people === null) removeHeadcount(file.db, year)
    else saveHeadcount(file.db, { year, people })
    return { what: 'paper.headcount', old, new: people === null ? null : { year, people } }
  })
}
