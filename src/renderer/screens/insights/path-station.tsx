import type { ReactNode } from 'react'
import { useWords } from '../../use-words.tsx'

interface PathStationProps {
  readonly number: number
  readonly step: 'heard' | 'so-what' | 'decided' | 'acted-on' | 'closed'
  readonly reached: boolean
  readonly children: ReactNode
}

/** One place of the path, numbered, with what is asked there. */
export function PathStation({ number, step, reached, children }: PathStationProps) {
  const { say } = useWords()
  return (
    <li data-reached={reached}>
      <span className="insight-path-number" aria-hidden>
        {number}
      </span>
      <div>
        <h2>{say(`register.insights.step-${step}`)}</h2>
        <p className="soft small">{say(`register.insights.step-${step}-why`)}</p>
      </div>
      <div className="form-fields">{children}</div>
    </li>
  )
}
