import { PDFDocument } from 'pdf-lib'
import { markArtifacts } from './mark-artifacts.ts'

export interface PaperProperties {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly language: string
  readonly createdOn: Date
}

/**
 * Gives a printed paper its document properties, and packs its structure tree: Chromium writes the tags of a
 * readable PDF uncompressed, which makes most of its size. Tags, outline and fonts stay as printed; what is none is marked.
 */
export async function finishPdf(printed: Uint8Array, properties: PaperProperties): Promise<Uint8Array> {
  const paper = await PDFDocument.load(printed, { updateMetadata: false })
  paper.setTitle(properties.title, { showInWindowTitleBar: true })
  paper.setAuthor(properties.author)
  paper.setSubject(properties.subject)
  paper.setCreator('Boardroo')
  paper.setLanguage(properties.language)
  paper.setCreationDate(properties.createdOn)
  paper.setModificationDate(properties.createdOn)
  markArtifacts(paper)
  return paper.save({ useObjectStreams: true })
}
