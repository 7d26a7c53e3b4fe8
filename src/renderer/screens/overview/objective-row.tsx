import { UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { ScorecardObjective } from '../../../core/report/pages/scorecard-page.ts'
import { StatusWord } from '../../components/status.tsx'
import { StatusSymbol } from '../../components/status-symbol.tsx'
import { OldAmong } from '../../old-data/old-among.tsx'
import { addressOf } from '../../place.ts'
import { FigureText } from '../../report/words/figure-text.tsx'
import { TracedFigure } from '../../trace/traced-figure.tsx'
import { useWords } from '../../use-words.tsx'
import { MetricTable } from './metric-table.tsx'
import { WhyLink } from './why/why-link.tsx'

export function ObjectiveRow({ objective }: { readonly objective: ScorecardObjective }) {
  const { say, term } = useWords()
  const [open, setOpen] = useState(false)
  const detail = useId()
  return (
    <article className="objective">
      <div className="objective-line">
        <UnstyledButton
          className="objective-name"
          aria-expanded={open}
          aria-controls={detail}
          onClick={() => setOpen(!open)}
        >
          <IconChevronRight size={16} aria-hidden data-open={open} />
          <span>
            {objective.statement} <OldAmong metricIds={objective.metrics.map(({ id }) => id)} />
          </span>
        </UnstyledButton>
        <span className="figure">
          <FigureText figure={objective.weight} />
        </span>
        <strong className="figure">
          <TracedFigure figure={objective.measured} title={objective.statement} metrics={objective.metrics} />
        </strong>
        <span className="figure">
          <FigureText figure={objective.plan} />
        </span>
        <StatusWord against="attainment" status={objective.standing.attainment} />
        <StatusWord against="pace" status={objective.standing.pace} />
      </div>
      <div id={detail} hidden={!open} className="objective-detail">
        <p className="soft">
          {[objective.audience, objective.owner, term(`commitment.${objective.commitment}`)]
            .filter((part) => part !== '')
            .join(' · ')}{' '}
          <WhyLink item={`objective.${objective.id}`} name={objective.statement} />{' '}
          <a href={addressOf('objectives', objective.id)}>{say('screen.overview.edit')}</a>
        </p>
        {objective.guardrailBroken && <Warned words={term('figure.guardrail-broken')} />}
        {objective.outputsOnly && <Warned words={term('figure.outputs-only')} />}
        <MetricTable metrics={objective.metrics} />
      </div>
    </article>
  )
}

function Warned({ words }: { readonly words: string }) {
  return (
    <p className="warned">
      <StatusSymbol status="amber" /> {words}
    </p>
  )
}
