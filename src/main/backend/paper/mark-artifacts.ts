import { deflateSync, inflateSync } from 'node:zlib'
import { PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib'

/** Tags that HTML has and this version of PDF has not, by what they are there. */
const roles = { Strong: 'Span', Em: 'Span' }

/**
 * Says of everything on a page that no tag holds (running heads, page numbers, rules, what is drawn only) that it is not
 * content, and of unusual tags what they are: a screen reader then neither reads the one nor stumbles over the other.
 */
export function markArtifacts(paper: PDFDocument): void {
  const tree = paper.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (tree === undefined) return
  tree.set(PDFName.of('RoleMap'), paper.context.obj(roles))
  for (const { node } of paper.getPages()) {
    const place = node.get(PDFName.of('Contents'))
    const content = paper.context.lookup(place)
    if (!(place instanceof PDFRef) || !(content instanceof PDFRawStream)) continue
    if (content.dict.get(PDFName.of('Filter')) !== PDFName.of('FlateDecode')) continue
    const drawn = inflateSync(content.contents).toString('latin1')
    const packed = deflateSync(Buffer.from(withArtifacts(drawn), 'latin1'))
    paper.context.assign(place, paper.context.stream(packed, { Filter: 'FlateDecode' }))
  }
}

const paints = /(?:^|\s)(?:Tj|TJ|'|"|f\*?|F|S|s|[Bb]\*?|Do|sh)$/

/** The content of a page, one operator a line, with all outside its tags marked. */
export function withArtifacts(drawn: string): string {
  const written: string[] = []
  let outside: string[] = []
  /** For each mark that is open, whether a tag holds it. */
  const open: boolean[] = []
  const close = () => {
    const marked = outside.some((line) => paints.test(line))
    written.push(...(marked ? ['/Artifact BMC', ...outside, 'EMC'] : outside))
    outside = []
  }
  for (const line of drawn.split('\n')) {
    const held = open.includes(true)
    if (/\bB[DM]C$/.test(line)) open.push(/\/MCID \d+/.test(line))
    if (!held && open.includes(true)) close()
    if (held || open.includes(true)) written.push(line)
    else outside.push(line)
    if (line === 'EMC') open.pop()
  }
  close()
  return written.join('\n')
}
