import type { Workbook, Worksheet } from 'exceljs'
import type { Package } from '../package.ts'
import { chartXml, declaration } from './chart-xml.ts'
import { chartFrame } from './drawing-xml.ts'
import type { NativeChart, PlacedChart } from './native-chart.ts'
import { element } from './xml.ts'

/** The smallest picture there is: it holds a chart's place until `putCharts` comes. */
const placeholder = {
  extension: 'png' as const,
  base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
}
const relationsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships'
const chartRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart'
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

/** Replaces the pictures of each drawing, in order, by charts; `charts` are those of each sheet with charts. */
export function putCharts(parts: Package, charts: readonly (readonly NativeChart[])[]): void {
  let number = 0
  for (const [place, own] of charts.entries()) {
    const name = `xl/drawings/drawing${place + 1}.xml`
    const relations = own.map((chart, at) => {
      number += 1
      parts.write(`xl/charts/chart${number}.xml`, chartXml(chart))
      return element('Relationship', {
        Id: `rId${at + 1}`,
        Type: chartRelation,
        Target: `../charts/chart${number}.xml`,
      })
    })
    parts.write(name, withFrames(parts.read(name), own))
    parts.write(
      `xl/drawings/_rels/drawing${place + 1}.xml.rels`,
      declaration + element('Relationships', { xmlns: relationsNamespace }, ...relations),
    )
  }
  dropPictures(parts)
  addTypes(parts, number)
}

function withFrames(drawing: string, charts: readonly NativeChart[]): string {
  const pictures = drawing.match(/<xdr:pic>.*?<\/xdr:pic>/gs) ?? []
  if (pictures.length !== charts.length)
    throw new Error(`A drawing has ${pictures.length} pictures for ${charts.length} charts`)
  let place = 0
  return drawing.replaceAll(/<xdr:pic>.*?<\/xdr:pic>/gs, () => {
    const chart = charts[place]
    place += 1
    return chart === undefined ? '' : chartFrame(place, chart.description, `rId${place}`)
  })
}

function dropPictures(parts: Package): void {
  for (const name of parts.names()) if (name.startsWith('xl/media/')) parts.drop(name)
}

function addTypes(parts: Package, charts: number): void {
  const name = '[Content_Types].xml'
  const overrides = Array.from({ length: charts }, (_, place) =>
    element('Override', { PartName: `/xl/charts/chart${place + 1}.xml`, ContentType: chartType }),
  )
  const types = parts.read(name).replaceAll(/<Default Extension="(?:png|jpe?g|gif)"[^>]*\/>/g, '')
  parts.write(name, types.replace('</Types>', `${overrides.join('')}</Types>`))
}
