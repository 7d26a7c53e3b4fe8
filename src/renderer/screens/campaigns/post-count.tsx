import type { CampaignPost } from '../../../contract/campaign-views.ts'
import type { MeasureId } from '../../../core/measure.ts'
import type { TraceQuestion } from '../../trace/trace-question.ts'
import { TracedValue } from '../../trace/traced-value.tsx'
import { useWords } from '../../use-words.tsx'

/** Those of which the numbers of a post may be made, as the store chooses between them. */
export const reaching = ['reach', 'views', 'impressions'] as const satisfies readonly MeasureId[]
export const engaging = [
  'engagements',
  'reactions',
  'likes',
  'comments',
  'shares',
  'clicks',
] as const satisfies readonly MeasureId[]

interface PostCountProps {
  readonly post: CampaignPost
  readonly value: number | null
  readonly measures: readonly MeasureId[]
}

/** What a post gathered leads to the cells of its files. */
export function PostCount({ post: { accountId, key, title }, value, measures }: PostCountProps) {
  const { whole } = useWords()
  if (value === null) return '–'
  const place = { kind: 'post', accountId, key, measures: [...measures] } as const
  const question: TraceQuestion = { title, place, value: whole(value) }
  return <TracedValue question={question}>{whole(value)}</TracedValue>
}
