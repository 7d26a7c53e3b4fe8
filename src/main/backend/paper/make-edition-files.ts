import { type Language, languages } from '../../../core/language.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import type { EditionFile, KeptForm } from '../database/edition-files.ts'
import type { Ports } from '../ports.ts'
import { drawFigures, drawPdf, drawSlides, drawWorkbookWithCells } from './draw-paper.ts'

/** A face of an edition: in a language, and with or without the mark of a draft. */
interface Face {
  readonly model: ReportModel
  readonly language: Language
  readonly signed: boolean
}

/**
 * Makes every file of an edition: in each language, with the mark of a draft and without, so that signing it later prints
 * nothing anew. The page is printed while the rest is written. `onStep` hears of each step that is done. Refuses with
 * `print-failed`.
 */
export async function makeEditionFiles(
  model: ReportModel,
  { ports, boardroo }: { readonly ports: Ports; readonly boardroo: string },
  onStep: (done: number, total: number) => void,
): Promise<EditionFile[]> {
  const faces = languages.flatMap((language) =>
    [false, true].map((signed): Face => ({ model: { ...model, signed }, language, signed })),
  )
  const total = 2 * faces.length
  let done = 0
  const each = async (make: (face: Face) => Promise<readonly (readonly [KeptForm, Uint8Array])[]>) => {
    const files: EditionFile[] = []
    for (const face of faces) {
      const { language, signed } = face
      for (const [form, bytes] of await make(face)) files.push({ language, form, signed, boardroo, bytes })
      done += 1
      onStep(done, total)
    }
    return files
  }
  onStep(done, total)
  const made = await Promise.all([each((face) => printed(face, ports)), each(written)])
  return made.flat()
}

async function printed({ model, language }: Face, ports: Ports) {
  return [['pdf', await drawPdf(ports, model, language)]] as const
}

async function written({ model, language }: Face) {
  const { workbook, cells } = await drawWorkbookWithCells(model, language)
  return [
    ['workbook', workbook],
    ['cells', cells],
    ['slides', await drawSlides(model, language)],
    ['figures', drawFigures(model, language)],
  ] as const
}
