import { Fragment } from 'react'
import type { Sentence } from '../../../core/report/sentence.ts'
import { countedNumber } from '../../../core/text/format-value.ts'
import { writeSentence } from '../../../core/text/write-sentence.ts'
import { FigureText } from './figure-text.tsx'
import { usePaper } from './paper-context.ts'

const open = '\uE000'
const close = '\uE001'

/** Writes a sentence of the model. Each figure in it is a figure of its own, and not text. */
export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  const { language, currency } = usePaper()
  const written = writeSentence(withPlaces(sentence), language, currency)
  const parts = written.split(new RegExp(`${open}(.*?)${close}`))
  let position = 0
  return parts.map((part, place) => {
    position += part.length
    const figure = place % 2 === 1 ? sentence.figures[part] : undefined
    return (
      <Fragment key={`${position}-${part}`}>{figure === undefined ? part : <FigureText figure={figure} />}</Fragment>
    )
  })
}

/** The same sentence with marked places where its figures will stand; the counted numbers still choose the plural. */
function withPlaces(sentence: Sentence): Sentence {
  const names = Object.keys(sentence.figures)
  const places = names.map((name) => [name, `${open}${name}${close}`])
  const counts = Object.entries(sentence.figures).map(([name, figure]) => [
    `${name}Number`,
    String(countedNumber(figure)),
  ])
  return {
    ...sentence,
    figures: {},
    words: { ...sentence.words, ...Object.fromEntries(places) },
    choices: { ...sentence.choices, ...Object.fromEntries(counts) },
  }
}
