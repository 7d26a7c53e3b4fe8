import type { DefinitionChange } from '../../definitions.ts'
import type { Sentence } from '../sentence.ts'
import { sentence } from '../words.ts'

type Change = Pick<DefinitionChange, 'platform' | 'date'>

/** Why a metric has no attainment although it has a value. */
export function missOfDefinition(change: Change): Sentence {
  return sentence('missed.definition', partsOf(change))
}

/** The numbered note of a break on a chart. */
export function breakSentence(change: Change): Sentence {
  return sentence('trend.break', partsOf(change))
}

function partsOf({ platform, date }: Change): Pick<Sentence, 'terms' | 'dates'> {
  return { terms: { platform: `platform.${platform}` }, dates: { date } }
}
