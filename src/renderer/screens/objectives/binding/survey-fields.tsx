import { Loader, MultiSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { AnswersBinding } from '../../../../core/metric.ts'
import { countsOf } from '../../../../core/survey/answer-parts.ts'
import { answersTo, askedIn } from '../../../../core/survey/answers-to.ts'
import type { AskedQuestion } from '../../../../core/survey/asked-question.ts'
import { ask } from '../../../ask.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { addressOf } from '../../../place.ts'
import { useWords } from '../../../use-words.tsx'
import { useEditing } from '../editing.ts'
import type { MetricPart } from '../metric-part.ts'
import { AnswerChoice } from './answer-choice.tsx'

interface SurveyFieldsProps extends MetricPart {
  readonly binding: AnswersBinding
}

/** Which question of which imported surveys, and which of the answers to it count. */
export function SurveyFields(props: SurveyFieldsProps) {
  const { say } = useWords()
  const { data: asked } = useQuery({
    queryKey: ['survey.questions'],
    queryFn: () => ask('survey.questions', undefined),
  })
  if (asked === undefined) return <Loader size="sm" />
  if (asked.length === 0 && props.binding.question === '')
    return (
      <p className="soft teaching">
        {say('survey.none')} <a href={addressOf('import')}>{say('survey.import')}</a>
      </p>
    )
  return <QuestionFields {...props} asked={asked} />
}

interface QuestionFieldsProps extends SurveyFieldsProps {
  readonly asked: readonly AskedQuestion[]
}

function QuestionFields({ asked, ...props }: QuestionFieldsProps) {
  const { say } = useWords()
  const { accounts } = useEditing().list
  const { binding, onPart } = props
  const surveys = accounts.filter(({ id }) => asked.some(({ accountId }) => accountId === id))
  const questions = [...new Set(askedIn(asked, binding.accountIds).map(({ question }) => question))]
  // What was chosen stays to be seen, also while its import is undone.
  const all =
    binding.question === '' || questions.includes(binding.question) ? questions : [...questions, binding.question]
  return (
    <>
      {surveys.length > 1 && (
        <MultiSelect
          label={say('survey.surveys')}
          placeholder={binding.accountIds.length === 0 ? say('survey.every-survey') : undefined}
          data={surveys.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...binding.accountIds]}
          onChange={(accountIds) => onPart({ binding: { ...binding, accountIds } })}
        />
      )}
      <ChoiceField
        label={say('survey.question')}
        placeholder={say('survey.question-choose')}
        searchable={all.length > 8}
        choices={all}
        nameOf={(question) => question}
        value={binding.question === '' ? null : binding.question}
        onChoose={(question) => onPart(askedFor(question, binding, asked))}
      />
      {binding.question !== '' && <AnswerChoice {...props} told={answersTo(asked, binding)} />}
    </>
  )
}

/** Another question has other answers, and how it is told says how its months combine. */
function askedFor(
  question: string,
  before: AnswersBinding,
  asked: readonly AskedQuestion[],
): Parameters<MetricPart['onPart']>[0] {
  if (question === before.question) return {}
  const told = answersTo(asked, { ...before, question })
  const count = told !== null && countsOf(told.given).includes(before.count) ? before.count : 'share'
  return {
    binding: { ...before, question, count, options: [] },
    unit: count === 'share' ? 'share' : 'points',
    basis: told?.told === 'until-export' ? 'stock' : 'ratio',
  }
}
