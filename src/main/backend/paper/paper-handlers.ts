import type { paperRoutes } from '../../../contract/paper-routes.ts'
import type { Handlers } from '../../../contract/routes.ts'
import type { Backend } from '../backend.ts'
import { loadHeadcounts } from '../database/headcounts.ts'
import { loadComposition } from '../database/papers/compositions.ts'
import type { Ports } from '../ports.ts'
import { registerDesk } from '../registers/register-desk.ts'
import { composePaper, keepHeadcount } from './compose-paper.ts'

/** Answers what is asked about composing a paper. */
export function paperHandlers(backend: Backend, ports: Ports): Pick<Handlers, keyof typeof paperRoutes> {
  const desk = registerDesk(backend, ports)
  const headcounts = () => loadHeadcounts(desk.open().db)
  return {
    'paper.composition': async (period) => loadComposition(desk.open().db, period),
    'paper.compose': async (wish) =>
      desk.after(
        () => composePaper(desk.open(), desk.hand(), wish),
        () => loadComposition(desk.open().db, wish.period),
      ),
    'paper.headcounts': async () => headcounts(),
    'paper.saveHeadcount': async (wish) => desk.after(() => keepHeadcount(desk.open(), desk.hand(), wish), headcounts),
  }
}
