import { Switch } from '@mantine/core'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import type { WhatIf } from '../../../../core/report/what-if.ts'
import { StatusWord } from '../../../components/status.tsx'
import { OldAmong } from '../../../old-data/old-among.tsx'
import { useWords } from '../../../use-words.tsx'
import { Calibration } from './calibration.tsx'
import { ConfidenceSeries } from './confidence-series.tsx'
import { Flags } from './flags.tsx'
import { TermTable } from './term-table.tsx'
import type { WhatIfDesk } from './use-what-if.ts'
import { figuresOfLevel, type Level, termsOf } from './why-level.ts'

interface WhySumProps {
  readonly level: Exclude<Level, { kind: 'metric' }>
  readonly model: ReportModel
  readonly tried: WhatIf
  readonly desk: WhatIfDesk
}

/** A score as the sum that it is: what each part weighs, attains and adds, and how far missing data could move it. */
export function WhySum({ level, model, tried, desk }: WhySumProps) {
  const { say, term, figure } = useWords()
  const trying = desk.weights !== null
  const figures = figuresOfLevel(level, tried)
  const terms = termsOf(level, tried, model.settings.attainmentCap, ({ pillar }) => term(`pillar.${pillar}`))
  return (
    <>
      <header className="why-head">
        <div>
          <h1>{titleOf(level, term)}</h1>
          <p className="why-standing">
            <StatusWord against="attainment" status={figures.standing.attainment} />
            <StatusWord against="pace" status={figures.standing.pace} />
            <OldAmong metricIds={terms.flatMap(({ metricIds }) => metricIds)} />
          </p>
        </div>
        <p className="why-number">
          {figure(figures.measured)} <span>{say('screen.overview.of-100')}</span>
        </p>
      </header>
      <section className="why-sum" aria-label={say('why.sum')}>
        <div className="why-sum-head">
          <h2>{say('why.sum')}</h2>
          <Switch checked={trying} label={say('why.try')} onChange={trying ? desk.end : desk.begin} />
        </div>
        <p className="soft">{say(trying ? 'why.try-lead' : `why.lead-${level.kind}`)}</p>
        <TermTable
          terms={terms}
          figures={figures}
          onWeigh={
            trying ? (key, percent) => desk.weigh({ ...model.scorecard, pillars: tried.pillars }, key, percent) : null
          }
        />
      </section>
      {level.kind === 'objective' && <ConfidenceSeries objectiveId={level.objective.id} />}
      <Flags level={level} scores={tried} />
      {level.kind === 'index' && <Calibration calibration={model.annex.calibration} />}
    </>
  )
}

function titleOf(level: WhySumProps['level'], term: ReturnType<typeof useWords>['term']): string {
  if (level.kind === 'index') return term('roo')
  return level.kind === 'pillar' ? term(`pillar.${level.pillar.pillar}`) : level.objective.statement
}
