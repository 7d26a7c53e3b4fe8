import { PDFDocument, PDFName } from 'pdf-lib'
import { markArtifacts } from './mark-artifacts.ts'
import type { PaperProperties } from './paper-properties.ts'
import { xmpPacket } from './xmp-packet.ts'

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
  addXmp(paper, properties)
  markArtifacts(paper)
  return paper.save({ useObjectStreams: true })
}

/** Checkers look for the packet in the bytes of the file, so it is not compressed. */
function addXmp(paper: PDFDocument, properties: PaperProperties): void {
  const packet = xmpPacket(properties, paper.getProducer() ?? '')
  const stream = paper.context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })
  paper.catalog.set(PDFName.of('Metadata'), paper.context.register(stream))
}
