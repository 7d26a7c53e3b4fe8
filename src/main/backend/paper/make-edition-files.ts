import { type Language, languages } from '../../../core/language.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import type { EditionFile, KeptForm } from '../database/papers/edition-files.ts'
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
  const pairs = languages.map((language) =>
    [false, true].map((signed): Face => ({ model: { ...model, signed }, language, signed })),
  )
  const total = 2 * pairs.flat().length
  let done = 0
  const making = (make: Make) => async (face: Face) => {
    const { language, signed } = face
    const files = (await make(face)).map(([form, bytes]): EditionFile => ({ language, form, signed, boardroo, bytes }))
    done += 1
    onStep(done, total)
    return files
  }
  onStep(done, total)
  const made = await Promise.all([
    inTurn(
      pairs,
      making((face) => printed(face, ports)),
    ),
    inTurn(
      pairs.flat().map((face) => [face]),
      making(written),
    ),
  ])
  return made.flat()
}

type Make = (face: Face) => Promise<readonly (readonly [KeptForm, Uint8Array])[]>

/** What stands in one group is made at once, as far as the machine can: printing is the work of other processes. */
async function inTurn(
  groups: readonly (readonly Face[])[],
  make: (face: Face) => Promise<readonly EditionFile[]>,
): Promise<EditionFile[]> {
  const files: EditionFile[] = []
  for (const group of groups) files.push(...(await Promise.all(group.map(make))).flat())
  return files
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
