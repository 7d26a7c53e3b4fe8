import '../overview/objective-table.css'
import { useQuery } from '@tanstack/react-query'
import type { Campaign } from '../../../core/campaign.ts'
import type { Objective } from '../../../core/objective.ts'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useObjectives } from '../../register-lists.ts'
import { useReporting } from '../../reporting.tsx'
import { ReportFigures } from '../../trace/report-figures.tsx'
import { useWords } from '../../use-words.tsx'
import { ObjectiveLinesHead } from '../overview/objective-lines-head.tsx'
import { ObjectiveRow } from '../overview/objective-row.tsx'

/** The objectives that a campaign serves, as the scorecard has them, and the metrics that count its posts alone. */
export function CampaignObjectives({ campaign }: { readonly campaign: Campaign }) {
  const { say, language } = useWords()
  const { question } = useReporting()
  const report = useQuery({ queryKey: ['report.load', question], queryFn: () => ask('report.load', question) })
  const objectives = useObjectives().data?.objectives ?? []
  const bound = objectives.flatMap((objective) => metricsOf(objective, campaign.id))
  const served = new Set([...campaign.objectiveIds, ...bound.map(({ objectiveId }) => objectiveId)])
  const scored = (report.data?.scorecard.pillars ?? []).flatMap((pillar) => pillar.objectives)
  const shown = scored.filter(({ id }) => served.has(id))
  return (
    <section className="campaign-part" aria-label={say('screen.campaigns.serves')}>
      <h2>{say('screen.campaigns.serves')}</h2>
      <p className="soft small">{say(served.size === 0 ? 'campaign.serves-nothing' : 'campaign.serves-why')}</p>
      {report.isError && <FailureMessage error={report.error} />}
      {report.data !== undefined && shown.length > 0 && (
        <ReportFigures model={report.data} language={language}>
          <div className="objective-lines">
            <ObjectiveLinesHead />
            {shown.map((objective) => (
              <ObjectiveRow key={objective.id} objective={objective} />
            ))}
          </div>
        </ReportFigures>
      )}
      {bound.length > 0 && (
        <p className="small">
          {say('campaign.own-metrics', { names: bound.map(({ name }) => name).join(', '), count: bound.length })}
        </p>
      )}
    </section>
  )
}

function metricsOf({ id, metrics }: Objective, campaignId: string) {
  return metrics.flatMap(({ binding, name }) =>
    binding.kind === 'measure' && binding.campaignId === campaignId ? [{ objectiveId: id, name }] : [],
  )
}
