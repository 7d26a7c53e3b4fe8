import { Button } from '@mantine/core'
import type { ImportPreview } from '../../../contract/views.ts'
import { Remark } from '../../components/remark.tsx'
import { useWords } from '../../use-words.tsx'
import { AskAccounts } from './ask-accounts.tsx'
import { GroupTable } from './group-table.tsx'
import { useImportProgress } from './import-progress.ts'
import { useImport } from './import-room.tsx'
import { groupsOf, unreadOf } from './preview-groups.ts'
import { changesOf, filesRead } from './preview-sums.ts'
import { UnreadFiles } from './unread-files.tsx'

interface ImportPreviewViewProps {
  readonly preview: ImportPreview
  readonly writing: boolean
}

/** The plan as it would be applied, account by account; the button applies exactly this. */
export function ImportPreviewView({ preview, writing }: ImportPreviewViewProps) {
  const { say } = useWords()
  const groups = groupsOf(preview)
  const missing = groups.filter(({ coverage }) => coverage.account === null)
  return (
    <section aria-label={say('screen.import.preview')}>
      <PlanBar preview={preview} writing={writing} missing={missing.length} />
      {missing.length === 0 && !preview.ready && <Remark tone="notice">{say('screen.import.nothing-new')}</Remark>}
      <AskAccounts missing={missing} groups={groups} accounts={preview.accounts} />
      <UnreadFiles files={unreadOf(preview)} />
      {groups.length > 0 && <GroupTable groups={groups} accounts={preview.accounts} />}
    </section>
  )
}

/** Stays in sight however long the heap is. */
function PlanBar({ preview, writing, missing }: ImportPreviewViewProps & { readonly missing: number }) {
  const { say } = useWords()
  const { apply, leave } = useImport()
  const progress = useImportProgress()
  const changes = changesOf(preview.files)
  const left = changes.merged + changes.outdated
  const agree =
    missing > 0 ? say('screen.import.accounts-first', { count: missing }) : say('screen.import.nothing-written')
  const state =
    writing && progress?.stage === 'writing'
      ? `${say('screen.import.stage-writing')}: ${say('screen.import.progress-of', { ...progress })}`
      : agree
  return (
    <div className="plan-bar">
      <div>
        <strong title={say('screen.import.plan-left')}>{say('screen.import.plan-parts', { ...changes, left })}</strong>
        <p className="soft small">{state}</p>
      </div>
      <Button variant="default" onClick={leave} disabled={writing}>
        {say('screen.import.discard')}
      </Button>
      <Button onClick={apply} disabled={!preview.ready} loading={writing}>
        {say('screen.import.plan', { values: changes.added + changes.restated, files: filesRead(preview.files) })}
      </Button>
    </div>
  )
}
