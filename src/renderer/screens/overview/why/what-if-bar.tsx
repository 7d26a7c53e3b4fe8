import { Button } from '@mantine/core'
import { IconArrowRight, IconRestore } from '@tabler/icons-react'
import type { WhatIf } from '../../../../core/report/what-if.ts'
import { StatusWord } from '../../../components/status.tsx'
import { useWords } from '../../../use-words.tsx'

interface WhatIfBarProps {
  readonly agreed: WhatIf
  readonly tried: WhatIf
  readonly onReset: () => void
}

/** What the tried weights would do to the index, said as long as they are tried; nothing of it is saved. */
export function WhatIfBar({ agreed, tried, onReset }: WhatIfBarProps) {
  const { say, term, figure } = useWords()
  const range = ({ index: { floor, ceiling } }: WhatIf) =>
    figure(floor) === figure(ceiling)
      ? say('screen.overview.range-none')
      : say('screen.overview.range', { floor: figure(floor), ceiling: figure(ceiling) })
  const turned = turnedStatuses(agreed, tried)
  return (
    <section className="what-if" aria-label={say('why.what-if')}>
      <p className="what-if-index" aria-live="polite">
        <span className="overline">{say('why.what-if')}</span>
        <span>{term('roo')}</span>
        <b className="figure">{figure(agreed.index.measured)}</b>
        <IconArrowRight size={18} aria-hidden />
        <b className="figure">{figure(tried.index.measured)}</b>
        <span className="soft">{range(tried)}</span>
        <StatusWord against="attainment" status={tried.index.standing.attainment} />
        <StatusWord against="pace" status={tried.index.standing.pace} />
      </p>
      <p className="soft small">
        {turned.length === 0
          ? say('why.turned-none')
          : say('why.turned', { count: turned.length, names: turned.join(', ') })}
      </p>
      <Button variant="default" size="compact-md" leftSection={<IconRestore size={16} />} onClick={onReset}>
        {say('why.reset')}
      </Button>
    </section>
  )

  function turnedStatuses(before: WhatIf, after: WhatIf): string[] {
    return after.pillars.flatMap((pillar, place) => {
      const was = before.pillars[place]
      const objectives = pillar.objectives.filter((one, at) => isTurned(was?.objectives[at]?.standing, one.standing))
      const own = isTurned(was?.standing, pillar.standing) ? [term(`pillar.${pillar.pillar}`)] : []
      return [...own, ...objectives.map(({ statement }) => statement)]
    })
  }
}

type Standing = WhatIf['index']['standing']

function isTurned(before: Standing | undefined, after: Standing): boolean {
  return before !== undefined && (before.attainment !== after.attainment || before.pace !== after.pace)
}
