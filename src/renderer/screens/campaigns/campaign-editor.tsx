import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Campaign } from '../../../core/campaign.ts'
import { assetFault, type CampaignAsset } from '../../../core/campaign-asset.ts'
import { ask } from '../../ask.ts'
import { BackLink } from '../../components/back-link.tsx'
import { EditorForm } from '../../components/editor-form.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { FormSection } from '../../components/form-section.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useDraft } from '../../draft.ts'
import { go } from '../../place.ts'
import { useSeen } from '../../seen.ts'
import { useOfferUndo } from '../../steps/turn.ts'
import { useWords } from '../../use-words.tsx'
import { AssetFields } from './asset-fields.tsx'
import { CampaignFields } from './campaign-fields.tsx'
import type { CampaignPart } from './campaign-part.ts'
import { CampaignPosts } from './campaign-posts.tsx'
import { withoutPost } from './hand-picks.ts'
import { PostPicker } from './post-picker.tsx'
import { PostRules } from './post-rules.tsx'

interface CampaignEditorProps {
  readonly saved: Campaign
  readonly isNew: boolean
}

export function CampaignEditor({ saved, isNew }: CampaignEditorProps) {
  const { say } = useWords()
  const { value: campaign, ...draft } = useDraft(`campaign ${isNew ? '' : saved.id}`, onlyCampaign(saved))
  const leave = () => {
    draft.forget()
    go('campaigns', isNew ? null : saved.id)
  }
  const { save, remove } = useCampaignChanges(leave)
  const part: CampaignPart = { campaign, onChange: (change) => draft.change({ ...campaign, ...change }) }
  const unnamed = campaign.name.trim() === ''
  return (
    <EditorForm onSave={() => save.mutate(campaign)}>
      <BackLink screen="campaigns" words={say('screen.campaigns.title')} />
      <PageHead title={unnamed ? say('screen.campaigns.new') : campaign.name}>
        {!isNew && (
          <Button variant="subtle" color="red" onClick={() => remove.mutate(onlyCampaign(saved))}>
            {say('screen.frame.remove')}
          </Button>
        )}
        <Button variant="default" onClick={leave}>
          {say('screen.frame.cancel')}
        </Button>
        <Button
          type="submit"
          loading={save.isPending}
          disabled={unnamed || campaign.period.from > campaign.period.to || campaign.assets.some(isFaulty)}
        >
          {say('screen.frame.save')}
        </Button>
      </PageHead>
      {save.isError && <FailureMessage error={save.error} />}
      {remove.isError && <FailureMessage error={remove.error} />}
      <FormSection title={say('screen.campaigns.about')} why={say('screen.campaigns.about-why')}>
        <CampaignFields {...part} />
      </FormSection>
      <FormSection title={say('screen.campaigns.rules')} why={say('screen.campaigns.rules-why')}>
        <PostRules {...part} />
        <CampaignPosts
          campaign={campaign}
          act={{
            sign: 'take-out',
            onPost: (post) => part.onChange({ handPicks: withoutPost(campaign.handPicks, post) }),
          }}
        />
        <PostPicker {...part} />
      </FormSection>
      <FormSection title={say('campaign.assets')} why={say('campaign.assets-why')}>
        <AssetFields {...part} />
      </FormSection>
    </EditorForm>
  )
}

function useCampaignChanges(onDone: () => void) {
  const { say } = useWords()
  const offerUndo = useOfferUndo()
  const { seen } = useSeen()
  const client = useQueryClient()
  const settled = async () => {
    await client.invalidateQueries()
    onDone()
  }
  const save = useMutation({
    mutationFn: (campaign: Campaign) => ask('campaign.save', { campaign, seen }),
    onSuccess: settled,
  })
  const remove = useMutation({
    mutationFn: (campaign: Campaign) => ask('campaign.remove', { id: campaign.id, seen }),
    onSuccess: async (_, campaign) => {
      await settled()
      offerUndo(say('screen.campaigns.removed', { name: campaign.name }))
    },
  })
  return { save, remove }
}

/** The count of posts belongs to the list, not to the campaign. */
function onlyCampaign(campaign: Campaign): Campaign {
  const { id, name, period, owner, market, budget, objectiveIds, assets } = campaign
  const { channels, accountIds, hashtags, linkTags, textContains, handPicks } = campaign
  const rule = { period, channels, accountIds, hashtags, linkTags, textContains, handPicks }
  return { id, name, owner, market, budget, objectiveIds, assets, ...rule }
}

function isFaulty(asset: CampaignAsset): boolean {
  return assetFault(asset) !== null
}
