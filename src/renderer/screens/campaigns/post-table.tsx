import { ActionIcon, Table, VisuallyHidden } from '@mantine/core'
import { IconArrowBackUp, IconPlus, IconX } from '@tabler/icons-react'
import type { CampaignPost } from '../../../contract/campaign-views.ts'
import { useWords } from '../../use-words.tsx'
import { engaging, PostCount, reaching } from './post-count.tsx'

const signs = { add: IconPlus, 'take-out': IconX, 'put-back': IconArrowBackUp } as const

/** What can be done with a post by hand, if anything. */
export interface PostAct {
  readonly sign: keyof typeof signs
  readonly onPost: (post: CampaignPost) => void
}

interface PostTableProps {
  readonly posts: readonly CampaignPost[]
  readonly act?: PostAct
  /** A word beside the title: put in by hand. */
  readonly remark?: (post: CampaignPost) => string | null
}

export function PostTable({ posts, act, remark }: PostTableProps) {
  const { say } = useWords()
  return (
    <Table verticalSpacing={4} fz="sm">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('screen.campaigns.published')}</Table.Th>
          <Table.Th>{say('screen.campaigns.channel')}</Table.Th>
          <Table.Th>{say('screen.campaigns.post')}</Table.Th>
          <Table.Th ta="right">{say('screen.campaigns.reached')}</Table.Th>
          <Table.Th ta="right">{say('screen.campaigns.engagements')}</Table.Th>
          {act !== undefined && (
            <Table.Th>
              <VisuallyHidden>{say('register.frame.more')}</VisuallyHidden>
            </Table.Th>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {posts.map((post) => (
          <PostRow key={`${post.accountId} ${post.key}`} post={post} act={act} remark={remark?.(post) ?? null} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

interface PostRowProps {
  readonly post: CampaignPost
  readonly act: PostAct | undefined
  readonly remark: string | null
}

function PostRow({ post, act, remark }: PostRowProps) {
  const { say, term, date } = useWords()
  const Sign = act === undefined ? null : signs[act.sign]
  return (
    <Table.Tr>
      <Table.Td className="figure">{post.publishedOn === null ? '–' : date(post.publishedOn)}</Table.Td>
      <Table.Td>{term(`platform.${post.platform}`)}</Table.Td>
      <Table.Td className="post-title" title={post.title}>
        {remark !== null && <span className="soft">{remark} · </span>}
        {post.title}
      </Table.Td>
      <Table.Td ta="right">
        <PostCount post={post} value={post.reached} measures={reaching} />
      </Table.Td>
      <Table.Td ta="right">
        <PostCount post={post} value={post.engagements} measures={engaging} />
      </Table.Td>
      {act !== undefined && Sign !== null && (
        <Table.Td className="post-act">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={say(`campaign.${act.sign}`, { title: post.title })}
            onClick={() => act.onPost(post)}
          >
            <Sign size={17} stroke={1.6} />
          </ActionIcon>
        </Table.Td>
      )}
    </Table.Tr>
  )
}
