import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader and a checker find in a printed paper. */
export interface ReadPaper {
  /** The text of each page, without any white space: where a line or a thin space falls is of no matter. */
  readonly pages: readonly string[]
  readonly headings: readonly string[]
  readonly tagged: boolean
  readonly language: string | null
  readonly title: string
  /** How many shapes are filled with each colour, as `#22333b`. */
  readonly fills: ReadonlyMap<string, number>
  /** Bitmaps and fonts that are named and not embedded; both stay empty. */
  readonly bitmaps: number
  readonly fonts: { readonly named: number; readonly embedded: number }
}

export async function readPaper(pdf: Uint8Array): Promise<ReadPaper> {
  const bytes = Buffer.from(pdf).toString('latin1')
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const [outline, metadata] = await Promise.all([document.getOutline(), document.getMetadata()])
  const pages: string[] = []
  const fills = new Map<string, number>()
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    await countFills(page, fills)
    pages.push(withoutSpace(items.map((item) => ('str' in item ? item.str : '')).join('')))
  }
  const facts = new Map(Object.entries(metadata.info))
  return {
    pages,
    fills,
    headings: headingsIn(outline ?? []),
    tagged: /\/MarkInfo\s*<<[^>]*\/Marked true/.test(bytes),
    language: typeof facts.get('Language') === 'string' ? String(facts.get('Language')) : null,
    title: String(facts.get('Title') ?? ''),
    bitmaps: bytes.match(/\/Subtype\s*\/Image/g)?.length ?? 0,
    fonts: {
      named: bytes.match(/\/FontName\s/g)?.length ?? 0,
      embedded: bytes.match(/\/FontFile[23]?\s/g)?.length ?? 0,
    },
  }
}

async function countFills(page: PDFPageProxy, fills: Map<string, number>): Promise<void> {
  const { fnArray, argsArray } = await page.getOperatorList()
  let colour = ''
  const before: string[] = []
  for (const [place, operator] of fnArray.entries()) {
    if (operator === OPS.save) before.push(colour)
    if (operator === OPS.restore) colour = before.pop() ?? ''
    if (operator === OPS.setFillRGBColor) colour = String(argsArray[place])
    if (operator === OPS.constructPath && filling.has(argsArray[place][0]))
      fills.set(colour, (fills.get(colour) ?? 0) + 1)
  }
}

const filling = new Set<number>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke])

/** The serif draws two apostrophes with one glyph, so that a PDF can give back either. */
export function withoutSpace(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '').replaceAll('ʼ', '’')
}

type Outline = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getOutline']>>

function headingsIn(outline: NonNullable<Outline>): string[] {
  return outline.flatMap(({ title, items }) => [title, ...headingsIn(items)])
}
