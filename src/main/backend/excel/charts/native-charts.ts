import type { Workbook, Worksheet } from 'exceljs'
import { element, escaped } from '../../xml.ts'
import type { Package } from '../package.ts'
import { chartXml, declaration } from './chart-xml.ts'
import { chartFrame } from './drawing-xml.ts'
import type { NativeChart, PlacedChart } from './native-chart.ts'

/** The smallest picture there is: it holds a chart's place until `putCharts` comes. */
const placeholder = {
  extension: 'png' as const,
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
}
const relationsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
const chartRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart'
const pictureRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'

/**
 * exceljs cannot write charts. It places pictures, though, and then owns drawings, anchors and relations: so each chart is
 * a picture until the workbook is written, and `putCharts` puts the chart in its place.
 */
export function holdPlaces(workbook: Workbook, sheet: Worksheet, charts: readonly PlacedChart[]): void {
  if (charts.length === 0) return
  const picture = workbook.addImage(placeholder)
  for (const { anchor } of charts) {
    const corner = ({ column, row }: PlacedChart['anchor']['from']) => ({ col: column, row })
    const range = { tl: corner(anchor.from), br: corner(anchor.to), editAs: 'twoCell' }
    // The types ask for more of a corner than exceljs does.
    Reflect.apply(sheet.addImage, sheet, [picture, range])
  }
}

/**
 * Replaces the pictures of each drawing, in order, by charts; `charts` are those of each sheet with charts. A picture that
 * comes after them is one to be kept: the logo of the house, whose name is what is said of it.
 */
export function putCharts(parts: Package, charts: readonly (readonly NativeChart[])[], house: string): void {
  let number = 0
  const kept: string[] = []
  for (const [place, own] of charts.entries()) {
    const name = `xl/drawings/drawing${place + 1}.xml`
    const links = `xl/drawings/_rels/drawing${place + 1}.xml.rels`
    const relations = own.map((chart, at) => {
      number += 1
      parts.write(`xl/charts/chart${number}.xml`, chartXml(chart))
      return relation(at + 1, chartRelation, `../charts/chart${number}.xml`)
    })
    const drawing = parts.read(name)
    const logos = targetsAfter(drawing, own.length, parts.read(links))
    kept.push(...logos)
    parts.write(name, withFrames(drawing, own, house))
    const pictures = logos.map((target, at) => relation(own.length + at + 1, pictureRelation, target))
    parts.write(links, declaration + element('Relationships', { xmlns: relationsNamespace }, ...relations, ...pictures))
  }
  dropPictures(parts, kept)
  addTypes(parts, number, kept)
}

function relation(number: number, type: string, target: string): string {
  return element('Relationship', { Id: `rId${number}`, Type: type, Target: target })
}

const picture = /<xdr:pic>.*?<\/xdr:pic>/gs

/** Where the pictures lie that stand in a drawing after those that hold the places of charts: `../media/image3.png`. */
function targetsAfter(drawing: string, charts: number, links: string): string[] {
  return (drawing.match(picture) ?? []).slice(charts).flatMap((one) => {
    const id = /r:embed="([^"]+)"/.exec(one)?.[1] ?? ''
    const link = (links.match(/<Relationship [^>]*>/g) ?? []).find((found) => found.includes(`Id="${id}"`))
    return /Target="([^"]+)"/.exec(link ?? '')?.[1] ?? []
  })
}

function withFrames(drawing: string, charts: readonly NativeChart[], house: string): string {
  const pictures = drawing.match(picture) ?? []
  if (pictures.length < charts.length)
    throw new Error(`A drawing has ${pictures.length} pictures for ${charts.length} charts`)
  let place = 0
  return drawing.replaceAll(picture, (found) => {
    const chart = charts[place]
    place += 1
    return chart === undefined
      ? found
          .replace(/r:embed="[^"]+"/, `r:embed="rId${place}"`)
          .replace(/<xdr:cNvPr id="\d+"/, () => `<xdr:cNvPr id="${place + 1}" descr="${escaped(house)}"`)
      : chartFrame(place, chart.description, `rId${place}`)
  })
}

function dropPictures(parts: Package, kept: readonly string[]): void {
  const isKept = (name: string) => kept.some((target) => name === target.replace('..', 'xl'))
  for (const name of parts.names()) if (name.startsWith('xl/media/') && !isKept(name)) parts.drop(name)
}

function addTypes(parts: Package, charts: number, kept: readonly string[]): void {
  const name = '[Content_Types].xml'
  const overrides = Array.from({ length: charts }, (_, place) =>
    element('Override', { PartName: `/xl/charts/chart${place + 1}.xml`, ContentType: chartType }),
  )
  const types = parts
    .read(name)
    .replaceAll(/<Default Extension="(png|jpe?g|gif)"[^>]*\/>/g, (found, extension) =>
      kept.some((target) => target.endsWith(`.${extension}`)) ? found : '',
    )
  parts.write(name, types.replace('</Types>', `${overrides.join('')}</Types>`))
}
