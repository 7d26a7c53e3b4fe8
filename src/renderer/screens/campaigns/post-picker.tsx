import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useWords } from '../../use-words.tsx'
import { askable } from './askable.ts'
import type { CampaignPart } from './campaign-part.ts'
import { picked, unpicked } from './hand-picks.ts'
import { PostTable } from './post-table.tsx'

/** Single posts over the rule: sought by a word and put in, or taken out and put back. */
export function PostPicker({ campaign, onChange }: CampaignPart) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const [settled] = useDebouncedValue({ campaign, text }, 250)
  const { period, channels, accountIds, hashtags, linkTags, textContains, handPicks } = settled.campaign
  const picking = useQuery({
    queryKey: [
      'campaign.picking',
      { period, channels, accountIds, hashtags, linkTags, textContains, handPicks, text: settled.text },
    ],
    queryFn: () => ask('campaign.picking', { campaign: askable(settled.campaign), text: settled.text }),
    enabled: period.from <= period.to,
    placeholderData: (before) => before,
  })
  const { found, takenOut } = picking.data ?? { found: [], takenOut: [] }
  return (
    <section className="campaign-posts" aria-label={say('campaign.by-hand')}>
      {picking.isError && <FailureMessage error={picking.error} />}
      {takenOut.length > 0 && (
        <>
          <h3>{say('campaign.taken-out', { count: takenOut.length })}</h3>
          <PostTable
            posts={takenOut}
            act={{ sign: 'put-back', onPost: (post) => onChange({ handPicks: unpicked(campaign.handPicks, post) }) }}
          />
        </>
      )}
      <TextInput
        label={say('campaign.by-hand')}
        description={say('campaign.by-hand-why')}
        leftSection={<IconSearch size={16} />}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {settled.text.trim() !== '' && (
        <p className="soft small" aria-live="polite">
          {say('campaign.found', { count: found.length })}
        </p>
      )}
      {found.length > 0 && (
        <PostTable
          posts={found}
          act={{ sign: 'add', onPost: (post) => onChange({ handPicks: picked(campaign.handPicks, post, true) }) }}
        />
      )}
    </section>
  )
}
