import { Select, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type BinEntry, type BinKind, binKinds } from '../../../core/bin.ts'
import { ask, failureOf } from '../../ask.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useWords } from '../../use-words.tsx'
import { ReasonDialog } from '../objectives/lock/reason-dialog.tsx'
import { BinTable } from './bin-table.tsx'
import { useBringBack } from './bring-back.ts'
import { useNameInBin } from './name-in-bin.ts'

/** Everything that was removed, in this session or years ago, with one button to have it again. */
export function BinTab() {
  const { say } = useWords()
  const nameOf = useNameInBin()
  const [kind, setKind] = useState<BinKind | null>(null)
  const [text, setText] = useState('')
  const bin = useQuery({ queryKey: ['bin.list'], queryFn: () => ask('bin.list', undefined) })
  const { restore, bringBack } = useBringBack()
  if (bin.isError) return <FailureMessage error={bin.error} />
  if (bin.data === undefined) return null
  const { entries } = bin.data
  const kinds = binKinds.filter((one) => entries.some((entry) => entry.kind === one))
  const found = (entry: BinEntry) =>
    (kind === null || entry.kind === kind) && nameOf(entry).toLowerCase().includes(text.trim().toLowerCase())
  const asksReason = restore.isError && failureOf(restore.error).code === 'reason-needed'
  const asked = restore.variables?.entry
  return (
    <>
      <PageHead title={say('second-thoughts.bin-title')} lead={say('second-thoughts.bin-lead')} />
      {restore.isError && !asksReason && <FailureMessage error={restore.error} />}
      {entries.length === 0 ? (
        <EmptyState title={say('second-thoughts.bin-empty')} teaches={say('second-thoughts.bin-empty-why')} />
      ) : (
        <>
          <div className="register-bar">
            <TextInput
              aria-label={say('register.frame.search')}
              placeholder={say('register.frame.search')}
              leftSection={<IconSearch size={16} />}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <Select
              aria-label={say('second-thoughts.bin-kind')}
              placeholder={say('second-thoughts.bin-all')}
              clearable
              data={kinds.map((value) => ({ value, label: say(`second-thoughts.bin-kind.${value}`) }))}
              value={kind}
              onChange={(chosen) => setKind(kinds.find((one) => one === chosen) ?? null)}
            />
            <p className="soft small" aria-live="polite">
              {say('second-thoughts.bin-count', { count: entries.length })}
            </p>
          </div>
          <BinTable entries={entries.filter(found)} onBringBack={bringBack} />
        </>
      )}
      {asksReason && asked !== undefined && (
        <ReasonDialog
          busy={restore.isPending}
          onReason={(reason) => bringBack(asked, reason)}
          onClose={restore.reset}
        />
      )}
    </>
  )
}
