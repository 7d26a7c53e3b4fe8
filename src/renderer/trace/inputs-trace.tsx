import { UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Figure } from '../../core/report/figure.ts'
import type { FigureInput, FigureWay } from '../../core/report/trace/origin-of-figure.ts'
import { ask } from '../ask.ts'
import { useReporting } from '../reporting.tsx'
import { useWords } from '../use-words.tsx'
import { questionOf } from './question-of-figure.ts'
import { useDeeperTrace } from './trace-room.ts'

interface InputsTraceProps {
  readonly title: string
  readonly figure: Figure
  readonly how: FigureWay
  readonly inputs: readonly FigureInput[]
}

/** How a figure is computed, and the figures it is computed from; each of them leads on. */
export function InputsTrace({ title, figure, how, inputs }: InputsTraceProps) {
  const { say, figure: write } = useWords()
  return (
    <section className="trace">
      <header>
        <h2>{title}</h2>
        <p className="trace-actual">{write(figure)}</p>
      </header>
      <p className="trace-how">{say(`trace.how.${how}`)}</p>
      <ul className="trace-parts">
        {inputs.map((input) => (
          <li key={input.figure.id}>
            <Input input={input} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Input({ input: { figure, term: key, name } }: { readonly input: FigureInput }) {
  const all = useWords()
  const { term, figure: write } = all
  const deeper = useDeeperTrace()
  const { question: asked } = useReporting()
  const report = useQuery({ queryKey: ['report.load', asked], queryFn: () => ask('report.load', asked) })
  const question = report.data === undefined ? null : questionOf(figure, report.data, all)
  const words = (
    <>
      <span>{key === null ? name : term(key)}</span>
      <strong className="figure">{write(figure)}</strong>
    </>
  )
  if (question === null) return <p className="trace-part">{words}</p>
  return (
    <UnstyledButton className="trace-part" onClick={() => deeper(question)}>
      {words}
    </UnstyledButton>
  )
}
