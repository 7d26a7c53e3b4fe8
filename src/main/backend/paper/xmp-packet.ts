import { element, escaped, textElement } from '../xml.ts'
import type { PaperProperties } from './paper-properties.ts'

const namespaces = {
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/',
  'xmlns:pdf': 'http://ns.adobe.com/pdf/1.3/',
}

/**
 * The properties of a paper as XMP (ISO 16684-1), which archives and checkers read and the older dictionary they do not.
 * It claims no standard for accessible or archived documents: none has been checked.
 */
export function xmpPacket(
  { title, author, subject, language, createdOn }: PaperProperties,
  producer: string,
): Uint8Array {
  const moment = `${createdOn.toISOString().slice(0, 19)}Z`
  const description = element(
    'rdf:Description',
    { 'rdf:about': '', ...namespaces },
    textElement('dc:format', 'application/pdf'),
    element('dc:title', {}, inLanguage(title)),
    element('dc:creator', {}, element('rdf:Seq', {}, textElement('rdf:li', author))),
    element('dc:description', {}, inLanguage(subject)),
    element('dc:language', {}, element('rdf:Bag', {}, textElement('rdf:li', language))),
    textElement('xmp:CreatorTool', 'Boardroo'),
    textElement('xmp:CreateDate', moment),
    textElement('xmp:ModifyDate', moment),
    textElement('pdf:Producer', producer),
  )
  const rdf = element('rdf:RDF', { 'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#' }, description)
  const meta = element('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, rdf)
  const packet = `<?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>\n${meta}\n<?xpacket end="r"?>`
  return new TextEncoder().encode(packet)
}

function inLanguage(text: string): string {
  return element('rdf:Alt', {}, element('rdf:li', { 'xml:lang': 'x-default' }, escaped(text)))
}
