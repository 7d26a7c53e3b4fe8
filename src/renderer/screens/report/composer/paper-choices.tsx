import { SegmentedControl, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  audiences,
  type Composition,
  comparisons,
  hiddenFrom,
  paperSizes,
} from '../../../../core/report/composition.ts'
import { ask } from '../../../ask.ts'
import { ChoiceField } from '../../../components/choice-field.tsx'
import { useReporting } from '../../../reporting.tsx'
import { useWords } from '../../../use-words.tsx'

interface PaperChoicesProps {
  readonly composition: Composition
  readonly change: (part: Partial<Composition>) => void
}

/** For whom, against what, on which paper. A new audience brings its own sections. */
export function PaperChoices({ composition, change }: PaperChoicesProps) {
  const { say } = useWords()
  return (
    <section className="composer-part">
      <CampaignField />
      <ChoiceField
        label={say('composer.audience')}
        choices={audiences}
        nameOf={(audience) => say(`composer.audience.${audience}`)}
        value={composition.audience}
        onChoose={(audience) => change({ audience, hidden: hiddenFrom[audience] })}
      />
      <ChoiceField
        label={say('composer.comparison')}
        choices={comparisons}
        nameOf={(comparison) => say(`composer.comparison.${comparison}`)}
        value={composition.comparison}
        onChoose={(comparison) => change({ comparison })}
      />
      <div>
        <p className="field-label">{say('composer.paper-size')}</p>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={say('composer.paper-size')}
          data={paperSizes.map((size) => ({ value: size, label: say(`composer.paper-size.${size}`) }))}
          value={composition.paperSize}
          onChange={(size) => change({ paperSize: size === 'Letter' ? 'Letter' : 'A4' })}
        />
      </div>
    </section>
  )
}

/** The days of a campaign are a period too; without one the period above holds. */
function CampaignField() {
  const { say } = useWords()
  const { question, choosePeriod } = useReporting()
  const campaigns = useQuery({ queryKey: ['campaign.list'], queryFn: () => ask('campaign.list', undefined) })
  const known = campaigns.data ?? []
  const chosen = known.find(({ period }) => period.from === question.period.from && period.to === question.period.to)
  return (
    <Select
      label={say('composer.campaign')}
      placeholder={say('composer.campaign-none')}
      clearable
      searchable
      nothingFoundMessage={say('screen.frame.nothing-found')}
      data={known.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen?.id ?? null}
      onChange={(id) => choosePeriod(known.find((campaign) => campaign.id === id)?.period ?? null)}
    />
  )
}
