import { bandInks, inks, scenarioLooks } from '../../paper/scenario-inks.ts'
import { element } from '../../xml.ts'
import type { SeriesRole } from './native-chart.ts'

/** English metric units in a point. */
const unitsOfPoint = 12_700

export function solidFill(ink: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: ink }))
}

export const noFill = element('a:noFill', {})

export function line(ink: string, widthPoints: number, dash: 'solid' | 'sysDash' = 'solid', cap?: 'flat'): string {
  const attributes = { w: Math.round(widthPoints * unitsOfPoint), ...(cap === undefined ? {} : { cap }) }
  return element('a:ln', attributes, solidFill(ink), element('a:prstDash', { val: dash }))
}

export const noLine = element('a:ln', {}, noFill)

export function shape(...parts: readonly string[]): string {
  return element('c:spPr', {}, ...parts)
}

/** How a bar or a column is filled and outlined. */
export function barShape(role: SeriesRole): string {
  switch (role) {
    case 'band-red':
      return shape(solidFill(bandInks[0]), noLine)
    case 'band-amber':
      return shape(solidFill(bandInks[1]), noLine)
    case 'band-green':
      return shape(solidFill(bandInks[2]), noLine)
    case 'plan-mark':
      return shape(noLine)
    default: {
      const look = scenarioLooks[role]
      const fill = look.hatched ? hatching(look.fill) : solidFill(look.fill)
      return shape(fill, look.outline === null ? noLine : line(look.outline, 1))
    }
  }
}

/** A forecast is dashed and a plan thin, so that a line is known without its colour. */
export function lineShape(role: SeriesRole): string {
  if (role === 'plan-mark') return shape(noLine)
  if (role === 'PY') return shape(line(inks.previous, 2.25))
  if (role === 'PL') return shape(line(inks.soft, 1))
  return shape(role === 'FC' ? line(inks.actual, 2.25, 'sysDash') : line(inks.actual, 2.25))
}

/** Actuals are full dots; plan and forecast are empty ones. */
export function marker(role: SeriesRole): string {
  if (role === 'plan-mark') return mark
  const empty = role === 'PL' || role === 'FC'
  const ink = role === 'PY' ? inks.previous : inks.actual
  return element(
    'c:marker',
    {},
    element('c:symbol', { val: role === 'PY' ? 'none' : 'circle' }),
    role === 'PY' ? null : element('c:size', { val: 5 }),
    role === 'PY' ? null : shape(solidFill(empty ? inks.white : ink), line(ink, 0.75)),
  )
}

/** The plan of a bullet: a dash across the column. */
const mark = element(
  'c:marker',
  {},
  element('c:symbol', { val: 'dash' }),
  element('c:size', { val: 22 }),
  shape(solidFill(inks.text), line(inks.white, 0.75)),
)

/** Text of a chart; sizes are in points. */
export function textStyle(size: number, ink: string, bold = false): string {
  const run = { sz: size * 100, b: bold ? 1 : 0 }
  const letters = element('a:latin', { typeface: 'Calibri' })
  const properties = element('a:pPr', {}, element('a:defRPr', run, solidFill(ink), letters))
  const paragraph = element('a:p', {}, properties, element('a:endParaRPr', { lang: 'en-US' }))
  return element('c:txPr', {}, element('a:bodyPr', {}), element('a:lstStyle', {}), paragraph)
}

function hatching(ink: string): string {
  return element(
    'a:pattFill',
    { prst: 'wdUpDiag' },
    element('a:fgClr', {}, element('a:srgbClr', { val: ink })),
    element('a:bgClr', {}, element('a:srgbClr', { val: inks.white })),
  )
}
