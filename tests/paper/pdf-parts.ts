import { PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'

/** What a finished PDF is made of: its objects are packed, so that a search through its bytes would see nothing. */
export interface PdfParts {
  readonly author: string | undefined
  readonly tagged: boolean
  /** Pictures, and fonts that are named without being embedded. */
  readonly pictures: number
  readonly fonts: { readonly named: number; readonly embedded: number }
}

export async function pdfParts(pdf: Uint8Array): Promise<PdfParts> {
  const paper = await PDFDocument.load(pdf, { updateMetadata: false })
  const dictionaries = paper.context.enumerateIndirectObjects().flatMap(([, part]) => {
    if (part instanceof PDFRawStream) return [part.dict]
    return part instanceof PDFDict ? [part] : []
  })
  const fonts = dictionaries.filter((dictionary) => isNamed(dictionary, 'Type', 'FontDescriptor'))
  const files = ['FontFile', 'FontFile2', 'FontFile3'].map((name) => PDFName.of(name))
  return {
    author: paper.getAuthor(),
    tagged: isTagged(paper),
    pictures: dictionaries.filter((dictionary) => isNamed(dictionary, 'Subtype', 'Image')).length,
    fonts: { named: fonts.length, embedded: fonts.filter((font) => files.some((file) => font.has(file))).length },
  }
}

function isTagged({ catalog }: PDFDocument): boolean {
  const mark = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.lookupMaybe(PDFName.of('Marked'), PDFBool)
  return catalog.has(PDFName.of('StructTreeRoot')) && mark?.asBoolean() === true
}

function isNamed(dictionary: PDFDict, key: string, name: string): boolean {
  return dictionary.get(PDFName.of(key)) === PDFName.of(name)
}
