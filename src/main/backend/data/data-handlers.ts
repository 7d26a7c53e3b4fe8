import type { Handlers } from '../../../contract/routes.ts'
import { type Backend, openFile } from '../backend.ts'
import { revisionOf } from '../database/changes/change.ts'
import type { Author } from '../database/changes/change-record.ts'
import { loadTemplates } from '../database/imports/templates.ts'
import { askedQuestions } from '../database/values/survey-answers.ts'
import { mapTable, showTable, tryTable } from '../import/map-table.ts'
import {
  exportTemplate,
  forgetTemplate,
  importTemplate,
  keepTemplate,
  renameTemplate,
} from '../import/table-templates.ts'
import type { Ports } from '../ports.ts'
import { definitionLedger, forgetChange, keepChange, splice, unsplice } from './definition-ledger.ts'
import { loadQuality, loadStale } from './load-quality.ts'
import { ownMeasureViews } from './own-measure-views.ts'

type DataRoute =
  | 'import.table'
  | 'import.tryMapping'
  | 'import.map'
  | `template.${'list' | 'save' | 'rename' | 'remove' | 'export' | 'import'}`
  | `definition.${'list' | 'save' | 'remove' | 'splice' | 'unsplice'}`
  | `quality.${'load' | 'stale'}`
  | 'measure.own'
  | 'survey.questions'

/** Answers what is asked about tables that no source knows, what surveys asked, and how far data can be trusted. */
export function dataHandlers(backend: Backend, ports: Ports): Pick<Handlers, DataRoute> {
  const open = () => openFile(backend)
  const author = (): Author => ({ who: backend.surroundings.userName, at: ports.now() })
  const changed = () => ports.emit('workspace.changed', { revision: revisionOf(open().db) })
  const ledgerAfter = (change: () => void) => {
    change()
    changed()
    return definitionLedger(open(), ports.today())
  }
  return {
    'import.table': async (place) => showTable(backend, open(), place),
    'import.tryMapping': async ({ mapping, ...place }) => {
      open()
      return tryTable(backend, place, mapping)
    },
    'import.map': async ({ mapping, ...place }) => mapTable(backend, open(), place, mapping),

    'template.list': async () => loadTemplates(open().db),
    'template.save': async (wish) => {
      keepTemplate(open(), author(), wish)
      changed()
      return loadTemplates(open().db)
    },
    'template.rename': async (wish) => {
      renameTemplate(open(), author(), wish)
      changed()
      return loadTemplates(open().db)
    },
    'template.remove': async (wish) => {
      forgetTemplate(open(), author(), wish)
      changed()
      return loadTemplates(open().db)
    },
    'template.export': async ({ id }) => exportTemplate(open(), ports, id),
    'template.import': async () => {
      if (!(await importTemplate(open(), author(), ports))) return null
      changed()
      return loadTemplates(open().db)
    },
    'definition.list': async () => definitionLedger(open(), ports.today()),
    'definition.save': async (wish) => ledgerAfter(() => keepChange(open(), author(), wish)),
    'definition.remove': async (wish) => ledgerAfter(() => forgetChange(open(), author(), wish)),
    'definition.splice': async (wish) => ledgerAfter(() => splice(open(), author(), wish)),
    'definition.unsplice': async (wish) => ledgerAfter(() => unsplice(open(), author(), wish)),

    'quality.load': async () => loadQuality(open().db, ports.today()),
    'quality.stale': async () => loadStale(open().db, ports.today()),
    'measure.own': async () => ownMeasureViews(backend, open()),
    'survey.questions': async () => askedQuestions(open().db),
  }
}
