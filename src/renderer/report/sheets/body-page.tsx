import { type ReactNode, useRef } from 'react'
import type { Sentence } from '../../../core/report/sentence.ts'
import { SentenceText } from '../words/sentence-text.tsx'
import { useDensity } from './density.ts'
import './body-page.css'

/** One page of the body, set so that it stays one page. */
export function BodyPage({ children }: { readonly children: ReactNode }) {
  const page = useRef<HTMLDivElement>(null)
  useDensity(page)
  return (
    <div className="paper-body" ref={page}>
      {children}
    </div>
  )
}

interface BodyPartProps {
  readonly name: string
  readonly title: Sentence
  readonly children: ReactNode
}

/** A part of the body under its own message: the name of the part in small, then what it says. */
export function BodyPart({ name, title, children }: BodyPartProps) {
  return (
    <article className="paper-part">
      <p className="paper-overline">{name}</p>
      <h1>
        <SentenceText sentence={title} />
      </h1>
      {children}
    </article>
  )
}
