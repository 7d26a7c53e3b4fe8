import { element } from '../../xml.ts'

const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const relationsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The frame of a chart in a drawing (`CT_GraphicalObjectFrame`), with its alternative text. */
export function chartFrame(id: number, description: string, relation: string): string {
  const chart = element('c:chart', { 'xmlns:c': chartNamespace, 'xmlns:r': relationsNamespace, 'r:id': relation })
  return element(
    'xdr:graphicFrame',
    { macro: '' },
    element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', { id: id + 1, name: `Chart ${id}`, descr: description }),
      element('xdr:cNvGraphicFramePr', {}),
    ),
    element('xdr:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: 0, cy: 0 })),
    element('a:graphic', {}, element('a:graphicData', { uri: chartNamespace }, chart)),
  )
}
