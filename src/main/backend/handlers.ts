import { Refusal } from '../../contract/reply.ts'
import type { Handlers } from '../../contract/routes.ts'
import { applyImport } from './apply-import.ts'
import { type Backend, openFile } from './backend.ts'
import { createSample } from './create-sample.ts'
import { createEmptyWorkspace } from './create-workspace.ts'
import { dataHandlers } from './data-handlers.ts'
import { type Author, revisionOf } from './database/change.ts'
import { listImports } from './database/imports.ts'
import { enterValue, metricHistory, withdrawValue } from './enter-value.ts'
import { heldPlan } from './held-plan.ts'
import { loadReport } from './load-report.ts'
import { chooseWorkspace, closeWorkspace, openRecentWorkspace, workspaceState } from './open-workspace.ts'
import type { Ports } from './ports.ts'
import { assignAccount, previewImport } from './preview-import.ts'
import { removeOneObjective } from './remove-objective.ts'
import { listCampaigns, postsOfCampaign, removeOneCampaign, saveOneCampaign } from './save-campaigns.ts'
import { listObjectives, saveObjectives } from './save-objectives.ts'
import { revealPaper, savePdf, saveWorkbook } from './save-paper.ts'
import { saveWorkspaceSettings } from './save-settings.ts'

/** Answers every route of the contract. Inputs were parsed by whoever asks: the gate, the command line, a test. */
export function createHandlers(backend: Backend, ports: Ports): Handlers {
  const open = () => openFile(backend)
  const author = (): Author => ({ who: backend.surroundings.userName, at: ports.now() })
  const changed = () => ports.emit('workspace.changed', { revision: revisionOf(open().db) })

  return {
    'workspace.state': async () => workspaceState(backend, ports),
    'workspace.create': async (wish) =>
      wish.kind === 'sample' ? createSample(backend, ports, wish) : createEmptyWorkspace(backend, ports, wish),
    'workspace.choose': async () => chooseWorkspace(backend, ports),
    'workspace.open': async ({ recent }) => openRecentWorkspace(backend, ports, recent),
    'workspace.close': async () => {
      closeWorkspace(backend)
      return workspaceState(backend, ports)
    },
    'settings.save': async (wish) => {
      saveWorkspaceSettings(open(), author(), wish)
      changed()
      return workspaceState(backend, ports)
    },

    'import.choose': async () => {
      const file = open()
      const paths = await ports.chooseExports()
      return paths === null ? null : previewImport(backend, file, ports, paths)
    },
    'import.preview': async ({ drops }) => {
      const file = open()
      const paths = await ports.droppedPaths(drops)
      if (paths.length === 0) throw new Refusal('not-found')
      return previewImport(backend, file, ports, paths)
    },
    'import.assign': async (wish) => assignAccount(backend, open(), wish),
    'import.apply': async ({ planId }) => {
      const held = heldPlan(backend, planId)
      const outcome = applyImport(open().db, author(), held, (done, total, file) =>
        ports.emit('import.progress', { stage: 'writing', done, total, file }),
      )
      backend.plans.delete(planId)
      changed()
      return outcome
    },
    'import.discard': async ({ planId }) => {
      backend.plans.delete(planId)
      backend.discards += 1
      return null
    },
    'import.list': async () => listImports(open().db),

    ...dataHandlers(backend, ports),

    'campaign.list': async () => listCampaigns(open()),
    'campaign.posts': async (campaign) => postsOfCampaign(open(), campaign),
    'campaign.save': async (wish) => {
      saveOneCampaign(open(), author(), wish)
      changed()
      return listCampaigns(open())
    },
    'campaign.remove': async (wish) => {
      removeOneCampaign(open(), author(), wish)
      changed()
      return listCampaigns(open())
    },

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
      enterValue(open(), author(), wish)
      changed()
      return metricHistory(open(), wish.metricId)
    },
    'metric.withdraw': async (wish) => {
      withdrawValue(open(), author(), wish)
      changed()
      return metricHistory(open(), wish.metricId)
    },

    'report.load': async (question) => loadReport(open(), question),
    'report.savePdf': async (wish) => savePdf(backend, open(), ports, wish),
    'report.saveWorkbook': async (wish) => saveWorkbook(backend, open(), ports, wish),
    'report.reveal': async ({ file }) => {
      await revealPaper(backend, ports, file)
      return null
    },
  }
}
