import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { Campaign } from '../../../core/campaign.ts'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useWords } from '../../use-words.tsx'
import { askable } from './askable.ts'
import { isPickedIn } from './hand-picks.ts'
import { type PostAct, PostTable } from './post-table.tsx'

/** More would not be read, and the count says how many there are. */
const shown = 50

interface CampaignPostsProps {
  readonly campaign: Campaign
  readonly act?: PostAct
}

/** The posts that fall under the campaign as its rules stand now, saved or not. */
export function CampaignPosts({ campaign, act }: CampaignPostsProps) {
  const { say } = useWords()
  const [settled] = useDebouncedValue(campaign, 250)
  const { period, channels, accountIds, hashtags, linkTags, textContains, handPicks } = settled
  const posts = useQuery({
    queryKey: ['campaign.posts', { period, channels, accountIds, hashtags, linkTags, textContains, handPicks }],
    queryFn: () => ask('campaign.posts', askable(settled)),
    enabled: period.from <= period.to,
    placeholderData: (before) => before,
  })
  if (posts.isError) return <FailureMessage error={posts.error} />
  if (posts.data === undefined) return null
  return (
    <section className="campaign-posts" aria-label={say('screen.campaigns.posts')}>
      <h3 aria-live="polite">{say('screen.campaigns.posts-found', { count: posts.data.length })}</h3>
      {posts.data.length > 0 && (
        <>
          <p className="soft small">{say('screen.campaigns.counted')}</p>
          <PostTable
            posts={posts.data.slice(0, shown)}
            {...(act === undefined ? {} : { act })}
            remark={(post) => (isPickedIn(handPicks, post) ? say('campaign.put-in-by-hand') : null)}
          />
        </>
      )}
      {posts.data.length > shown && <p className="soft small">{say('screen.campaigns.posts-shown', { shown })}</p>}
    </section>
  )
}
