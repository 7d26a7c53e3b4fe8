import type { paperTemplateRoutes } from '../../../../contract/paper-template-routes.ts'
import type { Handlers } from '../../../../contract/routes.ts'
import type { Backend } from '../../backend.ts'
import { loadPaperTemplates } from '../../database/papers/paper-templates.ts'
import type { Ports } from '../../ports.ts'
import { registerDesk } from '../../registers/register-desk.ts'
import { keepPaperTemplate, removeTemplate } from './keep-templates.ts'
import { chooseLogo, exportPaperTemplate, importPaperTemplate } from './template-files.ts'

/** Answers what is asked about how papers look. */
export function paperTemplateHandlers(
  backend: Backend,
  ports: Ports,
): Pick<Handlers, keyof typeof paperTemplateRoutes> {
  const desk = registerDesk(backend, ports)
  const list = () => loadPaperTemplates(desk.open().db)
  return {
    'paperTemplate.list': async () => list(),
    'paperTemplate.save': async (wish) => desk.after(() => keepPaperTemplate(desk.open(), desk.hand(), wish), list),
    'paperTemplate.remove': async (wish) => desk.after(() => removeTemplate(desk.open(), desk.hand(), wish), list),
    'paperTemplate.chooseLogo': async () => chooseLogo(ports),
    'paperTemplate.export': async ({ id }) => exportPaperTemplate(desk.open(), ports, id),
    'paperTemplate.import': async () =>
      (await importPaperTemplate(desk.open(), desk.hand(), ports)) ? desk.after(() => undefined, list) : null,
  }
}
