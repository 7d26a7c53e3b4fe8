import { Button } from '@mantine/core'
import type { InsightRegister, InsightView } from '../../../contract/register-views.ts'
import type { Insight } from '../../../core/evidence/insight.ts'
import { ask } from '../../ask.ts'
import { BackLink } from '../../components/back-link.tsx'
import { EditorForm } from '../../components/editor-form.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useDraft } from '../../draft.ts'
import { go } from '../../place.ts'
import { useChange } from '../../register-changes.ts'
import { useWords } from '../../use-words.tsx'
import { InsightMenu } from './insight-menu.tsx'
import { InsightPath } from './insight-path.tsx'
import { onlyInsight } from './insight-record.ts'
import { Mergers } from './mergers.tsx'

interface InsightEditorProps {
  readonly saved: Insight
  /** Null for a new one. */
  readonly view: InsightView | null
  readonly register: InsightRegister
}

/** An insight as a path: what was heard, what it means, what was decided, what was done, what came of it. */
export function InsightEditor({ saved, view, register }: InsightEditorProps) {
  const { say } = useWords()
  const { value: insight, change, forget } = useDraft(`insight ${view === null ? '' : saved.id}`, onlyInsight(saved))
  const save = useChange((one: Insight, seen) => ask('insight.save', { insight: one, seen }), { from: 'form' })
  const leave = () => {
    forget()
    go('insights')
  }
  const unsaid = insight.statement.trim() === ''
  return (
    <EditorForm
      onSave={() => {
        if (!unsaid) save.mutate(insight, { onSuccess: leave })
      }}
    >
      <BackLink screen="insights" words={say('register.insights.title')} />
      <PageHead title={view === null ? say('register.insights.new') : say('register.insights.one')}>
        {view !== null && <InsightMenu insight={view} register={register} onGone={leave} />}
        <Button variant="default" onClick={leave}>
          {say('screen.frame.cancel')}
        </Button>
        <Button type="submit" loading={save.isPending} disabled={unsaid}>
          {say('screen.frame.save')}
        </Button>
      </PageHead>
      {save.isError && <FailureMessage error={save.error} />}
      {view !== null && <Mergers insight={view} register={register} />}
      <InsightPath insight={insight} known={register.insights} onChange={(part) => change({ ...insight, ...part })} />
    </EditorForm>
  )
}
