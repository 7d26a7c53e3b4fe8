import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFString } from 'pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** One tag of a paper, as a screen reader follows it. */
export interface Tag {
  /** `H1`, `Table`, `TD`. */
  readonly type: string
  /** From 1; null for a tag that stands on no page of its own. */
  readonly page: number | null
  readonly alt: string | null
  /** Of which cells a heading cell speaks. */
  readonly scope: string | null
  /** What is written directly in it. */
  readonly text: string
  readonly inner: readonly Tag[]
}

export interface Structure {
  readonly language: string | null
  readonly pages: readonly {
    /** Text that is marked as none of the content: running heads, numbers of pages. */
    readonly artifacts: string
    /** Text of which nobody says what it is. */
    readonly untagged: string
  }[]
  readonly root: readonly Tag[]
}

/** The structure tree of a PDF with the text of each of its tags. */
export async function readStructure(pdf: Uint8Array): Promise<Structure> {
  const paper = await PDFDocument.load(pdf, { updateMetadata: false })
  const marked = await markedTexts(pdf)
  const places = new Map(paper.getPages().map(({ ref }, place) => [ref.toString(), place]))
  const used = new Set<string>()
  const textOf = (page: number | null, content: number): string => {
    const id = `${page} ${content}`
    used.add(id)
    return marked.get(id) ?? ''
  }
  const tree = paper.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const root = tagsIn(tree.lookup(PDFName.of('K')), { page: null, places, textOf })
  const outside = (place: number) => [...marked].filter(([id]) => id.startsWith(`${place} `) && !used.has(id))
  const pages = [...places.values()].map((place) => ({
    artifacts: marked.get(`${place} ${artifact}`) ?? '',
    untagged: outside(place)
      .filter(([id]) => id !== `${place} ${artifact}`)
      .map(([, text]) => text)
      .join(''),
  }))
  return { language: textIn(paper.catalog.lookup(PDFName.of('Lang'))), pages, root }
}

/** Every tag, each before those within it. */
export function* allTags(tags: readonly Tag[]): Generator<Tag> {
  for (const tag of tags) {
    yield tag
    yield* allTags(tag.inner)
  }
}

/** What a screen reader says of a tag, in its order. The head of a table that a page repeats is one tag, and said once. */
export function spoken(tag: Tag): string {
  const said = tag.alt ?? `${tag.text}${tag.inner.map(spoken).join('')}`
  const half = said.slice(0, said.length / 2)
  return tag.type === 'TH' && said === half + half ? half : said
}

interface Place {
  readonly page: number | null
  readonly places: ReadonlyMap<string, number>
  readonly textOf: (page: number | null, content: number) => string
}

function tagsIn(content: PDFObject | undefined, place: Place): Tag[] {
  if (content instanceof PDFArray)
    return Array.from({ length: content.size() }, (_, at) => content.lookup(at)).flatMap((one) => tagsIn(one, place))
  return content instanceof PDFDict && content.has(PDFName.of('S')) ? [tagOf(content, place)] : []
}

function tagOf(element: PDFDict, around: Place): Tag {
  const page = around.places.get(String(element.get(PDFName.of('Pg')))) ?? around.page
  const content = element.lookup(PDFName.of('K'))
  const kids = content instanceof PDFArray ? content.asArray().map((_, at) => content.lookup(at)) : [content]
  const place = { ...around, page }
  return {
    type: nameIn(element.get(PDFName.of('S'))) ?? '',
    page: page === null ? null : page + 1,
    alt: textIn(element.lookup(PDFName.of('Alt'))),
    scope: scopeOf(element.lookup(PDFName.of('A'))),
    text: kids.map((kid) => textOfKid(kid, place)).join(''),
    inner: tagsIn(content, place),
  }
}

function textOfKid(kid: PDFObject | undefined, { page, places, textOf }: Place): string {
  if (kid instanceof PDFNumber) return textOf(page, kid.asNumber())
  if (!(kid instanceof PDFDict)) return ''
  const content = kid.lookup(PDFName.of('MCID'))
  const own = places.get(String(kid.get(PDFName.of('Pg')))) ?? page
  return content instanceof PDFNumber ? textOf(own, content.asNumber()) : ''
}

function scopeOf(attributes: PDFObject | undefined): string | null {
  const all = attributes instanceof PDFArray ? attributes.asArray().map((_, at) => attributes.lookup(at)) : [attributes]
  const scopes = all.flatMap((one) => (one instanceof PDFDict ? [nameIn(one.get(PDFName.of('Scope')))] : []))
  return scopes.find((scope) => scope !== null) ?? null
}

function nameIn(object: PDFObject | undefined): string | null {
  return object instanceof PDFName ? object.decodeText() : null
}

function textIn(object: PDFObject | undefined): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null
}

const artifact = 'artifact'

/** The text of each marked content by page, from 0, and its number; the innermost mark is that of a text. */
async function markedTexts(pdf: Uint8Array): Promise<Map<string, string>> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const texts = new Map<string, string>()
  for (let page = 0; page < document.numPages; page += 1) {
    const { items } = await (await document.getPage(page + 1)).getTextContent({ includeMarkedContent: true })
    const open: string[] = []
    for (const item of items) {
      if ('str' in item) {
        const id = open.findLast((one) => one !== '') ?? `${page} none`
        texts.set(id, `${texts.get(id) ?? ''}${item.str}`)
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push(nameOfMark(page, item))
    }
  }
  return texts
}

function nameOfMark(page: number, { id, tag }: { readonly id?: string; readonly tag?: string }): string {
  const number = /_mc(\d+)$/.exec(id ?? '')?.[1]
  if (number !== undefined) return `${page} ${number}`
  return tag === 'Artifact' ? `${page} ${artifact}` : ''
}
