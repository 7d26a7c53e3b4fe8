import { PDFDocument } from 'pdf-lib'

/** What a printer gives back that prints nothing: a PDF of one page, told apart by its height in points. */
export async function blankPaper(height = 842): Promise<Uint8Array> {
  const paper = await PDFDocument.create()
  paper.addPage([595, height])
  return paper.save()
}
