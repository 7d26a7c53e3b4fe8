import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { InsightRegister, InsightView } from '../../../contract/register-views.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { go } from '../../place.ts'
import { useWords } from '../../use-words.tsx'
import { InsightFacts } from './insight-facts.tsx'
import { InsightGroup } from './insight-group.tsx'
import { insightSteps } from './insight-record.ts'
import { ThemeStrip } from './theme-strip.tsx'

const orders = ['theme', 'state'] as const
type Order = (typeof orders)[number]

/** What was heard, by theme or by how far it came. */
export function InsightList({ register }: { readonly register: InsightRegister }) {
  const { say } = useWords()
  const [order, setOrder] = useState<Order>('theme')
  const [sought, setSought] = useState('')
  const { insights, themes, summary } = register
  const found = insights.filter((insight) => insight.state !== 'merged' && holds(insight, sought))
  const create = (
    <Button leftSection={<IconPlus size={18} />} onClick={() => go('insights', 'new')}>
      {say('register.insights.new')}
    </Button>
  )
  if (insights.length === 0)
    return (
      <>
        <PageHead title={say('register.insights.title')} lead={say('register.insights.lead')} />
        <EmptyState title={say('register.insights.none')} teaches={say('register.insights.none-why')}>
          {create}
        </EmptyState>
      </>
    )
  return (
    <>
      <PageHead title={say('register.insights.title')} lead={say('register.insights.lead')}>
        {create}
      </PageHead>
      <InsightFacts summary={summary} />
      <div className="register-bar">
        <SegmentedControl
          aria-label={say('register.insights.order')}
          data={orders.map((value) => ({ value, label: say(`register.insights.by-${value}`) }))}
          value={order}
          onChange={(chosen) => setOrder(chosen === 'state' ? 'state' : 'theme')}
        />
        <TextInput
          aria-label={say('register.frame.search')}
          placeholder={say('register.frame.search')}
          leftSection={<IconSearch size={16} />}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      </div>
      {order === 'theme'
        ? themes.map((theme) => (
            <InsightGroup
              key={theme.theme}
              title={theme.theme === '' ? say('register.insights.no-theme') : theme.theme}
              aside={<ThemeStrip theme={theme} />}
              insights={found.filter((insight) => sameTheme(insight.theme, theme.theme))}
            />
          ))
        : insightSteps.map((state) => (
            <InsightGroup
              key={state}
              title={say(`register.insights.state-${state}`)}
              insights={found.filter((insight) => insight.state === state)}
            />
          ))}
    </>
  )
}

function holds({ statement, soWhat, audience, theme }: InsightView, sought: string): boolean {
  return [statement, soWhat, audience, theme].join(' ').toLowerCase().includes(sought.trim().toLowerCase())
}

/** Themes are gathered without regard to capitals and accents, and so are their insights. */
function sameTheme(a: string, b: string): boolean {
  return a.trim().localeCompare(b.trim(), undefined, { sensitivity: 'base' }) === 0
}
