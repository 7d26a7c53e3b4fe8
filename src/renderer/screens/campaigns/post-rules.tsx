import { Checkbox, MultiSelect, TagsInput } from '@mantine/core'
import type { Campaign } from '../../../core/campaign.ts'
import { platforms } from '../../../core/platform.ts'
import { useObjectives } from '../../register-lists.ts'
import { useWords } from '../../use-words.tsx'
import type { CampaignPart } from './campaign-part.ts'

/** Which posts fall under the campaign: by channel and account, and by what they carry. */
export function PostRules({ campaign, onChange }: CampaignPart) {
  const { say, term } = useWords()
  const accounts = useObjectives().data?.accounts ?? []
  const { channels, accountIds } = campaign
  const choosable = accounts.filter(({ platform }) => channels.length === 0 || channels.includes(platform))
  return (
    <>
      <Checkbox.Group
        label={say('screen.campaigns.channels')}
        description={say('screen.campaigns.channels-why')}
        value={[...channels]}
        onChange={(chosen) => onChange({ channels: platforms.filter((platform) => chosen.includes(platform)) })}
      >
        <div className="channel-choices">
          {platforms.map((platform) => (
            <Checkbox key={platform} value={platform} label={term(`platform.${platform}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <MultiSelect
        label={say('campaign.accounts')}
        placeholder={accountIds.length === 0 ? say('campaign.every-account') : undefined}
        data={choosable.map(({ id, name, platform }) => ({
          value: id,
          label: say('screen.frame.pair', { name, meaning: term(`platform.${platform}`) }),
        }))}
        value={[...accountIds]}
        onChange={(chosen) => onChange({ accountIds: chosen })}
      />
      <p className="soft small">{say('campaign.marks-why')}</p>
      <MarkFields campaign={campaign} onChange={onChange} />
    </>
  )
}

const marks = ['hashtags', 'linkTags', 'textContains'] as const satisfies readonly (keyof Campaign)[]

/** A hashtag is kept as the platforms read it: without its sign, its letters, digits and underscores. */
const asTyped: Readonly<Record<(typeof marks)[number], (typed: string) => string>> = {
  hashtags: (typed) => typed.replace(/[^\p{L}\p{M}\p{N}_]/gu, ''),
  linkTags: (typed) => typed.trim(),
  textContains: (typed) => typed.trim(),
}

function MarkFields({ campaign, onChange }: CampaignPart) {
  const { say } = useWords()
  return marks.map((mark) => (
    <TagsInput
      key={mark}
      label={say(`campaign.${mark}`)}
      description={say(`campaign.${mark}-why`)}
      value={[...campaign[mark]]}
      acceptValueOnBlur
      onChange={(typed) => onChange({ [mark]: [...new Set(typed.map(asTyped[mark]))].filter((value) => value !== '') })}
    />
  ))
}
