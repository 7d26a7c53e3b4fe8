import './history-screen.css'
import { Button, Select, TextInput } from '@mantine/core'
import { DateInput } from '@mantine/dates'
import { useDebouncedValue } from '@mantine/hooks'
import { IconDownload, IconSearch, IconShieldCheck } from '@tabler/icons-react'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RouteInput } from '../../../contract/routes.ts'
import { ask } from '../../ask.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { offerWritten } from '../../components/written.ts'
import { useTrailWords } from '../../trail-words.ts'
import { useWords } from '../../use-words.tsx'
import { BinTab } from './bin-tab.tsx'
import { ChainCheck } from './chain-check.tsx'
import { HistoryTable } from './history-table.tsx'
import { HistoryTabs } from './history-tabs.tsx'

type Filter = RouteInput<'audit.list'>['filter']

const everything: Filter = { from: null, to: null, who: null, entity: null, entityId: null, text: null }
const step = 100

/** What happened, and what was removed. `item` is `bin`, or null for the trail. */
export function HistoryScreen({ item }: { readonly item: string | null }) {
  return (
    <>
      <HistoryTabs here={item === 'bin' ? 'bin' : 'trail'} />
      {item === 'bin' ? <BinTab /> : <Trail />}
    </>
  )
}

/** Who changed what, when and why, from the first day on. Nothing is ever taken out. */
function Trail() {
  const { say } = useWords()
  const { thing } = useTrailWords()
  const [filter, setFilter] = useState(everything)
  const [limit, setLimit] = useState(step)
  const [settled] = useDebouncedValue(filter, 200)
  const page = useQuery({
    queryKey: ['audit.list', settled, limit],
    queryFn: () => ask('audit.list', { filter: settled, offset: 0, limit }),
    placeholderData: keepPreviousData,
  })
  const save = useMutation({
    mutationFn: () => ask('audit.export', { filter: settled }),
    onSuccess: (file) => {
      if (file !== null) offerWritten(say('register.frame.written', { path: file.path }))
    },
  })
  const check = useMutation({ mutationFn: () => ask('audit.verify', undefined) })
  if (page.isError) return <FailureMessage error={page.error} />
  if (page.data === undefined) return null
  const { entries, total, people, entities } = page.data
  return (
    <>
      <PageHead title={say('register.history.title')} lead={say('register.history.lead')}>
        <Button variant="default" leftSection={<IconDownload size={18} />} onClick={() => save.mutate()}>
          {say('register.history.export')}
        </Button>
        <Button leftSection={<IconShieldCheck size={18} />} loading={check.isPending} onClick={() => check.mutate()}>
          {say('register.history.verify')}
        </Button>
      </PageHead>
      {save.isError && <FailureMessage error={save.error} />}
      {check.isError && <FailureMessage error={check.error} />}
      {check.data !== undefined && <ChainCheck check={check.data} />}
      <div className="register-bar history-bar">
        <TextInput
          aria-label={say('register.frame.search')}
          placeholder={say('register.frame.search')}
          leftSection={<IconSearch size={16} />}
          value={filter.text ?? ''}
          onChange={(event) => setFilter({ ...filter, text: orNull(event.currentTarget.value) })}
        />
        <Select
          aria-label={say('register.history.who')}
          placeholder={say('register.history.everybody')}
          clearable
          data={[...people]}
          value={filter.who}
          onChange={(who) => setFilter({ ...filter, who })}
        />
        <Select
          aria-label={say('register.history.what')}
          placeholder={say('register.history.every-thing')}
          clearable
          data={entities.map((value) => ({ value, label: thing(value) }))}
          value={filter.entity}
          onChange={(entity) => setFilter({ ...filter, entity })}
        />
        {(['from', 'to'] as const).map((end) => (
          <DateInput
            key={end}
            className="history-day"
            aria-label={say(`register.history.${end}`)}
            placeholder={say(`register.history.${end}`)}
            clearable
            valueFormat="D MMM YYYY"
            value={filter[end]}
            onChange={(day) => setFilter({ ...filter, [end]: day })}
          />
        ))}
        <p className="soft small" aria-live="polite">
          {say('register.history.count', { count: total })}
        </p>
      </div>
      {entries.length === 0 ? (
        <EmptyState title={say('register.history.none')} teaches={say('register.history.none-why')} />
      ) : (
        <HistoryTable entries={entries} />
      )}
      {entries.length < total && (
        <Button variant="default" mt="md" onClick={() => setLimit(Math.min(500, limit + step))} disabled={limit >= 500}>
          {say('register.history.more')}
        </Button>
      )}
    </>
  )
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text
}
