import type { pictureRoutes } from '../../../../contract/picture-routes.ts'
import type { Handlers, RouteInput } from '../../../../contract/routes.ts'
import { type Backend, openFile } from '../../backend.ts'
import type { Ports } from '../../ports.ts'
import { fileName } from '../../workspace/create-workspace.ts'
import { writeWhole } from '../../write-file.ts'
import { paperName, wishedPaper } from '../save-paper.ts'

/** Answers what is asked about pictures of charts, which the page draws, and of sheets, which are drawn anew unseen. */
export function pictureHandlers(backend: Backend, ports: Ports): Pick<Handlers, keyof typeof pictureRoutes> {
  const save = async (suggestedName: string, bytes: () => Promise<Uint8Array>) => {
    const path = await ports.chooseSavePath({ kind: 'file', suggestedName })
    return path === null ? null : writeWhole(path, await bytes())
  }
  const modelOf = (wish: RouteInput<'picture.saveSheet'>) => wishedPaper(openFile(backend), wish)
  return {
    'picture.save': async ({ name, picture }) =>
      'png' in picture
        ? save(`${fileName(name)}.png`, async () => picture.png)
        : save(`${fileName(name)}.svg`, async () => new TextEncoder().encode(`${picture.svg}\n`)),
    'picture.copy': async ({ png }) => {
      await ports.copyPicture(png)
      return null
    },
    'picture.saveSheet': async (wish) => {
      const model = modelOf(wish)
      const job = { model, language: wish.language, sheet: wish.sheet }
      return save(paperName(model, `${wish.sheet + 1}.png`), () => ports.pictureSheet(job))
    },
    'picture.copySheet': async (wish) => {
      const job = { model: modelOf(wish), language: wish.language, sheet: wish.sheet }
      await ports.copyPicture(await ports.pictureSheet(job))
      return null
    },
  }
}
