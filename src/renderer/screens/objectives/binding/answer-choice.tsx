import { Checkbox } from '@mantine/core'
import { type AnswersBinding, answerCounts } from '../../../../core/metric.ts'
import { answerParts, countsOf } from '../../../../core/survey/answer-parts.ts'
import type { answersTo } from '../../../../core/survey/answers-to.ts'
import { ownWords } from '../../../../core/survey/asked-question.ts'
import { numberOnScale } from '../../../../core/survey/scale.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { useWords } from '../../../use-words.tsx'
import type { MetricPart } from '../metric-part.ts'

type Told = ReturnType<typeof answersTo>

interface AnswerChoiceProps extends MetricPart {
  readonly binding: AnswersBinding
  /** The answers that are stored; null where no survey holds the question any more. */
  readonly told: Told
}

/** The answers to a question with how often they were given: those that count are ticked, and what they give is said. */
export function AnswerChoice({ binding, told, onPart }: AnswerChoiceProps) {
  const { say, whole } = useWords()
  const given = told?.given.filter(({ option }) => option !== ownWords) ?? []
  const unnamed = told?.given.find(({ option }) => option === ownWords)?.answers ?? 0
  const possible = countsOf(given)
  // What was chosen stays to be seen, whatever the answers are by now.
  const counts = answerCounts.filter((count) => possible.includes(count) || count === binding.count)
  const options = [...new Set([...inOrder(given.map(({ option }) => option)), ...binding.options])]
  const answers = (option: string) => given.find((one) => one.option === option)?.answers ?? 0
  return (
    <>
      {counts.length > 1 && (
        <ChoiceField
          label={say('screen.objectives.counted')}
          choices={counts}
          nameOf={(count) => say(`survey.count.${count}`)}
          value={binding.count}
          onChoose={(count) =>
            onPart({ binding: { ...binding, count, options: [] }, unit: count === 'share' ? 'share' : 'points' })
          }
        />
      )}
      {binding.count === 'share' && (
        <Checkbox.Group
          label={say('survey.options')}
          value={[...binding.options]}
          onChange={(chosen) =>
            onPart({ binding: { ...binding, options: options.filter((option) => chosen.includes(option)) } })
          }
        >
          <div className="answer-options">
            {options.map((option) => (
              <Checkbox
                key={option}
                value={option}
                aria-label={say('survey.option', { option, answers: answers(option) })}
                label={<Counted name={option} answers={whole(answers(option))} />}
              />
            ))}
            {unnamed > 0 && (
              <p className="answer-unnamed soft">
                <Counted name={say('survey.own-words')} answers={whole(unnamed)} />
              </p>
            )}
          </div>
        </Checkbox.Group>
      )}
      <Result binding={binding} told={told} />
    </>
  )
}

function Counted({ name, answers }: { readonly name: string; readonly answers: string }) {
  return (
    <span className="answer-counted">
      <span>{name}</span>
      <span className="figure soft">{answers}</span>
    </span>
  )
}

/** What the choice gives over all answers that are stored. */
function Result({ binding, told }: Pick<AnswerChoiceProps, 'binding' | 'told'>) {
  const { say, figure, date } = useWords()
  if (told === null) return <p className="soft">{say('survey.gone')}</p>
  const { numerator, denominator } = answerParts(binding, told.given)
  const isChosen = denominator > 0 && (binding.count !== 'share' || binding.options.length > 0)
  const value = figure({ value: numerator / denominator, kind: binding.count === 'share' ? 'share' : 'points' })
  return (
    <>
      <div className="answer-result">
        <span className="field-label">{say('survey.gives')}</span>
        <output>
          {isChosen
            ? say(`survey.${binding.count}`, { value, answers: denominator, date: date(told.until) })
            : say('survey.nothing')}
        </output>
      </div>
      {told.severalEach && <p className="soft small">{say('survey.several')}</p>}
      {told.told === 'until-export' && <p className="soft small">{say('survey.undated')}</p>}
    </>
  )
}

/** A scale stands from its lowest number to its highest, words as the survey has them. */
function inOrder(options: readonly string[]): string[] {
  const numbers = new Map(options.map((option) => [option, numberOnScale(option) ?? Number.NaN]))
  const isScale = [...numbers.values()].every(Number.isFinite)
  return isScale ? [...options].sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0)) : [...options]
}
