import { Table } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { CampaignPost } from '../../../contract/views.ts'
import type { Campaign } from '../../../core/campaign.ts'
import type { MeasureId } from '../../../core/measure.ts'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useWords } from '../../language.tsx'
import type { TraceQuestion } from '../../trace/trace-room.tsx'
import { TracedValue } from '../../trace/traced-value.tsx'

/** More would not be read, and the count says how many there are. */
const shown = 50

/** The posts that fall under the campaign as its rules stand now, saved or not. */
export function CampaignPosts({ campaign }: { readonly campaign: Campaign }) {
  const { say } = useWords()
  const [settled] = useDebouncedValue(campaign, 250)
  const { period, channels, textContains } = settled
  const asked = { ...settled, name: settled.name.trim() === '' ? '–' : settled.name }
  const posts = useQuery({
    queryKey: ['campaign.posts', period, channels, textContains],
    queryFn: () => ask('campaign.posts', asked),
    enabled: period.from <= period.to,
    placeholderData: (before) => before,
  })
  if (posts.isError) return <FailureMessage error={posts.error} />
  if (posts.data === undefined) return null
  return (
    <section className="campaign-posts" aria-label={say('screen.campaigns.posts')}>
      <h3 aria-live="polite">{say('screen.campaigns.posts-found', { count: posts.data.length })}</h3>
      {posts.data.length > 0 && (
        <Table verticalSpacing={4} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('screen.campaigns.published')}</Table.Th>
              <Table.Th>{say('screen.campaigns.channel')}</Table.Th>
              <Table.Th>{say('screen.campaigns.post')}</Table.Th>
              <Table.Th ta="right">{say('screen.campaigns.reached')}</Table.Th>
              <Table.Th ta="right">{say('screen.campaigns.engagements')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {posts.data.slice(0, shown).map((post) => (
              <PostRow key={`${post.platform} ${post.link} ${post.title} ${post.publishedOn}`} post={post} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {posts.data.length > shown && <p className="soft small">{say('screen.campaigns.posts-shown', { shown })}</p>}
    </section>
  )
}

function PostRow({ post }: { readonly post: CampaignPost }) {
  const { term, date } = useWords()
  return (
    <Table.Tr>
      <Table.Td className="figure">{post.publishedOn === null ? '–' : date(post.publishedOn)}</Table.Td>
      <Table.Td>{term(`platform.${post.platform}`)}</Table.Td>
      <Table.Td className="post-title" title={post.title}>
        {post.title}
      </Table.Td>
      <Table.Td ta="right">
        <Counted post={post} value={post.reached} measures={reaching} />
      </Table.Td>
      <Table.Td ta="right">
        <Counted post={post} value={post.engagements} measures={engaging} />
      </Table.Td>
    </Table.Tr>
  )
}

/** Those of which the numbers of a post may be made, as the store chooses between them. */
const reaching = ['reach', 'views', 'impressions'] as const satisfies readonly MeasureId[]
const engaging = [
  'engagements',
  'reactions',
  'likes',
  'comments',
  'shares',
  'clicks',
] as const satisfies readonly MeasureId[]

interface CountedProps {
  readonly post: CampaignPost
  readonly value: number | null
  readonly measures: readonly MeasureId[]
}

/** What a post gathered leads to the cells of its files. */
function Counted({ post: { accountId, key, title }, value, measures }: CountedProps) {
  const { whole } = useWords()
  if (value === null) return '–'
  const place = { kind: 'post', accountId, key, measures: [...measures] } as const
  const question: TraceQuestion = { title, place, value: whole(value) }
  return <TracedValue question={question}>{whole(value)}</TracedValue>
}
