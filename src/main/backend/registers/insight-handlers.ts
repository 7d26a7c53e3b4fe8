import type { Handlers } from '../../../contract/routes.ts'
import { binInsight, keepInsight, listInsights, mergeOneInsight } from './keep-insights.ts'
import { binNote, keepNote, listNotes } from './keep-notes.ts'
import type { RegisterDesk } from './register-desk.ts'

type InsightRoute = `insight.${'list' | 'save' | 'remove' | 'merge'}` | `note.${'list' | 'save' | 'remove'}`

export function insightHandlers(desk: RegisterDesk): Pick<Handlers, InsightRoute> {
  const insights = () => listInsights(desk.open(), desk.ports.today())
  const notes = () => listNotes(desk.open())
  return {
    'insight.list': async () => insights(),
    'insight.save': async (wish) => desk.after(() => keepInsight(desk.open(), desk.hand(), wish), insights),
    'insight.remove': async (wish) => desk.after(() => binInsight(desk.open(), desk.hand(), wish), insights),
    'insight.merge': async (wish) => desk.after(() => mergeOneInsight(desk.open(), desk.hand(), wish), insights),

    'note.list': async () => notes(),
    'note.save': async (wish) => desk.after(() => keepNote(desk.open(), desk.hand(), wish), notes),
    'note.remove': async (wish) => desk.after(() => binNote(desk.open(), desk.hand(), wish), notes),
  }
}
