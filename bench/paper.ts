import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { PDFDocument } from 'pdf-lib'
import { paperOf, withoutPersons } from '../src/core/pack/grounds.ts'
import { writeWorkbook } from '../src/main/backend/excel/report-workbook.ts'
import { makePack } from '../src/main/backend/pack/make-pack.ts'
import { verifyPack } from '../src/main/backend/pack/verify-pack.ts'
import { drawWorkbookWithCells } from '../src/main/backend/paper/draw-paper.ts'
import { loadGrounds } from '../src/main/backend/paper/load-report.ts'
import { type Bench, time } from './measure.ts'
import { inSample, question } from './sample.ts'
import { inTemporaryFolder } from './workspace.ts'

/** The whole paper of the sample company, each form beside its model: workbook, pack, the check of a pack, and the PDF from the command line. */
export async function paper(): Promise<Bench> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'sample.boardroo')
    const grounds = await inSample(path, (file) => loadGrounds(file, question))
    const model = paperOf(grounds)
    const pdf = await blankPaper()
    const pack = async () => {
      const forms = { pdf, ...(await drawWorkbookWithCells(model, 'en')), boardroo: 'bench' }
      return makePack({ model, grounds, language: 'en', forms })
    }
    const packed = await pack()
    writeFileSync(join(folder, 'pack.zip'), packed)
    const timings = [
      await time('build the report model', 20, () => paperOf(grounds)),
      await time('take persons and unprinted words out of the data', 20, () => withoutPersons(grounds)),
      await time('write the workbook', 5, () => writeWorkbook(model, 'en')),
      await time('make the pack, its PDF printed before', 5, pack),
      await time('verify the pack: every figure and every cell anew', 5, () => verifyPack(packed, 'pack.zip', 'bench')),
    ]
    const fromOutside = await time('command line: start, print the PDF, write the workbook', 1, () =>
      printed(path, folder),
    )
    const { found } = await verifyPack(packed, 'pack.zip', 'bench')
    return {
      title: `paper: ${Math.round(packed.length / 1000)} kB packed, ${found} findings`,
      timings: [...timings, { ...fromOutside, processor: null }],
    }
  })
}

async function blankPaper(): Promise<Uint8Array> {
  const paper = await PDFDocument.create()
  paper.addPage()
  return paper.save()
}

/** As a script would ask for it; the app must have been built. */
async function printed(workspace: string, folder: string): Promise<void> {
  const cli = resolve(import.meta.dirname, '../host/boardroo.mjs')
  const files = ['--pdf', join(folder, 'paper.pdf'), '--excel', join(folder, 'paper.xlsx')]
  await promisify(execFile)(process.execPath, [
    cli,
    'report',
    '--workspace',
    workspace,
    '--period',
    '2026-Q3',
    ...files,
  ])
}
