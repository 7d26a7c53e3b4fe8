import { Refusal } from '../../contract/reply.ts'
import type { Handlers } from '../../contract/routes.ts'
import { qualityRules } from '../../core/quality/quality.ts'
import { type Backend, openFile } from './backend.ts'
import type { Ports } from './ports.ts'

type DataRoute =
  | 'import.table'
  | 'import.tryMapping'
  | 'import.map'
  | `template.${'list' | 'save' | 'rename' | 'remove' | 'export' | 'import'}`
  | `definition.${'list' | 'save' | 'remove' | 'splice' | 'unsplice'}`
  | 'quality.load'

/** Answers what is asked about tables that no source knows, definitions that changed, and how far data can be trusted. */
export function dataHandlers(backend: Backend, ports: Ports): Pick<Handlers, DataRoute> {
  const open = () => openFile(backend)
  const notYet = async (): Promise<never> => {
    open()
    throw new Refusal('not-found')
  }
  return {
    'import.table': notYet,
    'import.tryMapping': notYet,
    'import.map': notYet,
    'template.list': async () => [],
    'template.save': notYet,
    'template.rename': notYet,
    'template.remove': notYet,
    'template.export': notYet,
    'template.import': async () => null,
    'definition.list': async () => ({ changes: [] }),
    'definition.save': notYet,
    'definition.remove': notYet,
    'definition.splice': notYet,
    'definition.unsplice': notYet,
    'quality.load': async () => ({ today: ports.today(), rules: qualityRules, accounts: [], totals: [], troubles: [] }),
  }
}
