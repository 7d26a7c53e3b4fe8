import type { Handlers } from '../../contract/routes.ts'
import type { PaperKind, WrittenFile } from '../../contract/views.ts'
import type { IsoDate } from '../../core/date.ts'
import { type Backend, openFile } from './backend.ts'
import { checkInHandlers } from './check-in/check-in-handlers.ts'
import { dataHandlers } from './data/data-handlers.ts'
import { revisionOf } from './database/changes/change.ts'
import type { Author } from './database/changes/change-record.ts'
import { importHandlers } from './import/import-handlers.ts'
import { oneAtATime } from './import/one-at-a-time.ts'
import { supplementHandlers } from './import/supplement-handlers.ts'
import { campaignHandlers } from './objectives/campaign-handlers.ts'
import { enterValue, metricHistory, withdrawValue } from './objectives/enter-value.ts'
import { keepForecasts } from './objectives/keep-forecasts.ts'
import { removeOneObjective } from './objectives/remove-objective.ts'
import { listObjectives, saveObjectives } from './objectives/save-objectives.ts'
import { packHandlers } from './pack/pack-handlers.ts'
import { savePack } from './pack/save-pack.ts'
import { editionHandlers } from './paper/edition-handlers.ts'
import { factsOf } from './paper/load-facts.ts'
import { loadReport } from './paper/load-report.ts'
import { paperHandlers } from './paper/paper-handlers.ts'
import { pictureHandlers } from './paper/pictures/picture-handlers.ts'
import { type PaperWish, revealPaper, savePaper } from './paper/save-paper.ts'
import { paperTemplateHandlers } from './paper/templates/paper-template-handlers.ts'
import type { Ports } from './ports.ts'
import { registerDesk } from './registers/register-desk.ts'
import { registerHandlers } from './registers/register-handlers.ts'
import { secondThoughtHandlers } from './second-thoughts/second-thought-handlers.ts'
import { copyWorkspace } from './workspace/copy-workspace.ts'
import { createSample } from './workspace/create-sample.ts'
import { createEmptyWorkspace } from './workspace/create-workspace.ts'
import { chooseWorkspace, closeWorkspace, openRecentWorkspace, workspaceState } from './workspace/open-workspace.ts'
import { savePage } from './workspace/save-page.ts'
import { saveWorkspaceSettings } from './workspace/save-settings.ts'

/** Answers every route of the contract. Inputs were parsed by whoever asks: the gate, the command line, a test. */
export function createHandlers(backend: Backend, ports: Ports): Handlers {
  const open = () => openFile(backend)
  const author = (): Author => ({ who: backend.surroundings.userName, at: ports.now() })
  const changed = () => ports.emit('workspace.changed', { revision: revisionOf(open().db) })
  /** What a paper forecast is kept with it; a paper that was not written forecast nothing. */
  const afterPaper = (written: WrittenFile | null, knownOn: IsoDate): WrittenFile | null => {
    const occasion = { occasion: 'report', knownOn, madeOn: ports.today() } as const
    if (written !== null && keepForecasts(open().db, author(), factsOf(open()), occasion) > 0) changed()
    return written
  }
  const save = (form: PaperKind) => async (wish: PaperWish) => {
    const desk = { backend, file: open(), ports }
    const written = form === 'pack' ? await savePack(desk, wish) : await savePaper(form, desk, wish)
    return wish.edition === null ? afterPaper(written, wish.question.asOf) : written
  }

  return oneAtATime(backend, {
    'workspace.state': async () => workspaceState(backend, ports),
    'workspace.create': async (wish) =>
      wish.kind === 'sample' ? createSample(backend, ports, wish) : createEmptyWorkspace(backend, ports, wish),
    'workspace.choose': async () => chooseWorkspace(backend, ports),
    'workspace.open': async ({ recent }) => openRecentWorkspace(backend, ports, recent),
    'workspace.close': async () => {
      closeWorkspace(backend)
      return workspaceState(backend, ports)
    },
    'workspace.copy': async () => copyWorkspace(open(), ports),
    'workspace.reveal': async () => {
      await ports.reveal(open().path)
      return null
    },
    'settings.save': async (wish) => {
      saveWorkspaceSettings(open(), author(), wish)
      changed()
      return workspaceState(backend, ports)
    },

    ...importHandlers(backend, ports),
    ...supplementHandlers(backend, ports),
    ...dataHandlers(backend, ports),
    ...registerHandlers(backend, ports),
    ...paperHandlers(backend, ports),
    ...editionHandlers(backend, ports),
    ...pictureHandlers(backend, ports),
    ...packHandlers(backend, ports),
    ...paperTemplateHandlers(backend, ports),
    ...secondThoughtHandlers(backend, ports),
    ...checkInHandlers(backend, ports),

    ...campaignHandlers(registerDesk(backend, ports)),

    'start.savePage': async (wish) => savePage(ports, wish),

    'objective.list': async () => listObjectives(open()),
    'objective.save': async (wish) => {
      saveObjectives(open(), author(), wish)
      changed()
      return listObjectives(open())
    },
    'objective.remove': async (wish) => {
      removeOneObjective(open(), author(), wish)
      changed()
      return listObjectives(open())
    },
    'metric.history': async ({ metricId }) => metricHistory(open(), metricId),
    'metric.enter': async (wish) => {
      enterValue(open(), { author: author(), today: ports.today() }, wish)
      changed()
      return metricHistory(open(), wish.metricId)
    },
    'metric.withdraw': async (wish) => {
      withdrawValue(open(), author(), wish)
      changed()
      return metricHistory(open(), wish.metricId)
    },

    'report.load': async (question) => loadReport(open(), question),
    'report.printAhead': async (wish) => {
      await ports.printAhead(wish && { model: loadReport(open(), wish.question), language: wish.language })
      return null
    },
    'report.savePdf': save('pdf'),
    'report.saveWorkbook': save('workbook'),
    'report.saveSlides': save('slides'),
    'report.saveFigures': save('figures'),
    'report.savePack': save('pack'),
    'report.reveal': async ({ file }) => {
      await revealPaper(backend, ports, file)
      return null
    },
  })
}
