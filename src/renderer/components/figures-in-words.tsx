import { Fragment } from 'react'
import type { Figure } from '../../core/report/figure.ts'
import { FigureText } from '../report/words/figure-text.tsx'
import { type ScreenWord, useWords } from '../use-words.tsx'

const open = '\uE000'
const close = '\uE001'

interface FiguresInWordsProps {
  readonly words: ScreenWord
  readonly figures: Readonly<Record<string, Figure>>
}

/** Words of the screen with figures in them, each of which is a figure of its own and can be asked where it comes from. */
export function FiguresInWords({ words, figures }: FiguresInWordsProps) {
  const { say } = useWords()
  const places = Object.fromEntries(Object.keys(figures).map((name) => [name, `${open}${name}${close}`]))
  let position = 0
  return say(words, places)
    .split(new RegExp(`${open}(.*?)${close}`))
    .map((part, place) => {
      position += part.length
      const figure = place % 2 === 1 ? figures[part] : undefined
      return (
        <Fragment key={`${position}-${part}`}>{figure === undefined ? part : <FigureText figure={figure} />}</Fragment>
      )
    })
}
