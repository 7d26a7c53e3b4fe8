import './insights-screen.css'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useInsights } from '../../register-lists.ts'
import { useOpened } from '../../workspace.tsx'
import { InsightEditor } from './insight-editor.tsx'
import { InsightList } from './insight-list.tsx'
import { newInsight } from './insight-record.ts'

/** `item` is the insight being edited, or `new`. */
export function InsightsScreen({ item }: { readonly item: string | null }) {
  const { today } = useOpened()
  const register = useInsights()
  if (register.isError) return <FailureMessage error={register.error} />
  if (register.data === undefined) return null
  const { insights } = register.data
  if (item === 'new') return <InsightEditor saved={newInsight(today)} view={null} register={register.data} />
  const edited = insights.find(({ id }) => id === item)
  if (edited !== undefined)
    return <InsightEditor key={edited.id} saved={edited} view={edited} register={register.data} />
  return <InsightList register={register.data} />
}
