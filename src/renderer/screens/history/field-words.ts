import { isMoment } from '../../../core/compliance/moment.ts'
import { isDate, isMonth } from '../../../core/date.ts'
import { isOwn } from '../../../core/own-measure.ts'
import { isMessageKey } from '../../../core/text/catalogue.ts'
import { measureWord } from '../../../core/text/measure-word.ts'
import { sayAny } from '../../../core/text/phrasebook.ts'
import { useWords } from '../../use-words.tsx'

/**
 * Where the words of a value stand, by the field that holds it; the first file that knows the value has it. A `kind` says
 * something else in each register.
 */
const valuesOf: Readonly<Record<string, readonly string[]>> = {
  pillar: ['term.pillar'],
  commitment: ['term.commitment'],
  unit: ['term.unit', 'register.costs.as'],
  basis: ['term.basis'],
  window: ['term.window'],
  stage: ['term.amec'],
  rule: ['term.rule'],
  platform: ['term.platform'],
  platforms: ['term.platform'],
  channels: ['term.platform'],
  measure: ['measure'],
  measures: ['measure'],
  denominator: ['measure'],
  numerator: ['measure'],
  count: ['term.insights', 'compliance.count', 'survey.count'],
  legalBasis: ['register.legal'],
  permission: ['register.permission'],
  question: ['term.victory'],
  codeRule: ['compliance.rule'],
  to: ['compliance.role'],
  language: ['term.language'],
  confidenceEvery: ['check-in.rhythm'],
  every: ['check-in.rhythm'],
  kind: [
    ...['term.binding', 'term.target', 'term.cost', 'term.note', 'term.stakeholder', 'compliance.kind'],
    'register.thing',
  ],
}

/** Fields that count. A year, a number and an id read like counts, and are none. */
const counts: readonly string[] = [
  'added',
  'same',
  'restated',
  'posts',
  'removed',
  'restored',
  'rows',
  'amount',
  'budget',
]
/** As the machine writes them: `0.03367350481121415`. */
const hasDecimals = /^-?\d+\.\d+(?:e-?\d+)?$/

/** What the trail calls `metrics.0.target.value` inside, as a person would say it; a name without a word stays as it is. */
export function useFieldWords() {
  const { language, date, month, whole } = useWords()
  const known = (key: string) => (isMessageKey(key) ? sayAny(language, key) : null)

  const field = (path: string): string => {
    const parts = path
      .split('.')
      .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : known(`trail.${part}`)))
    return parts.map((part, place) => part ?? path.split('.')[place]).join(' › ')
  }

  const word = (name: string, written: string): string => {
    if (isOwn(written)) return measureWord(language, written)
    const [words = written] = (valuesOf[name] ?? []).flatMap((file) => known(`${file}.${written}`) ?? [])
    return words
  }

  const when = (written: string): string | null => {
    if (isMoment(written)) return `${date(written.slice(0, 10))}, ${written.slice(11)}`
    if (isDate(written)) return date(written)
    return isMonth(written) ? month(written) : null
  }

  const value = (path: string, written: string): string => {
    if (written === 'true' || written === 'false')
      return sayAny(language, written === 'true' ? 'trail.yes' : 'trail.no')
    const time = when(written)
    if (time !== null) return time
    const name = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? ''
    if (counts.includes(name) || hasDecimals.test(written)) return whole(Number(written))
    return word(name, written)
  }

  return { field, value }
}
