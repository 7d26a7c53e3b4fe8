import { Checkbox, TagsInput } from '@mantine/core'
import { platforms } from '../../../core/platform.ts'
import { useWords } from '../../language.tsx'
import type { CampaignPart } from './campaign-editor.tsx'

/** Which posts fall under the campaign: by channel and by words. */
export function PostRules({ campaign, onChange }: CampaignPart) {
  const { say, term } = useWords()
  return (
    <>
      <Checkbox.Group
        label={say('screen.campaigns.channels')}
        description={say('screen.campaigns.channels-why')}
        value={[...campaign.channels]}
        onChange={(chosen) => onChange({ channels: platforms.filter((platform) => chosen.includes(platform)) })}
      >
        <div className="channel-choices">
          {platforms.map((platform) => (
            <Checkbox key={platform} value={platform} label={term(`platform.${platform}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <TagsInput
        label={say('screen.campaigns.text')}
        description={say('screen.campaigns.text-why')}
        value={[...campaign.textContains]}
        acceptValueOnBlur
        onChange={(textContains) => onChange({ textContains })}
      />
    </>
  )
}
