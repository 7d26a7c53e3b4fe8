import type { Alignment, Border, Fill, Font, Style } from 'exceljs'
import type { OfficeLetters } from '../../paper/office-letters.ts'

/** The colours of the paper. */
export const colours = {
  ink: 'FF1B2A33',
  petrol: 'FF0E4F5C',
  soft: 'FF5B6B73',
  hairline: 'FFC9D1D4',
  band: 'FFEAF0F1',
  input: 'FFFBF4DF',
  inputText: 'FF1F4E8C',
  white: 'FFFFFFFF',
  green: 'FF1B6B45',
  greenTint: 'FFE3F1EA',
  amber: 'FF8A5300',
  amberTint: 'FFFBEFD9',
  red: 'FFA3261F',
  redTint: 'FFF9E4E2',
} as const

export const fontName = 'Calibri'

const hairline: Partial<Border> = { style: 'hair', color: { argb: colours.hairline } }
const under = { bottom: hairline }

const left: Partial<Alignment> = { horizontal: 'left', vertical: 'top', wrapText: true }
const right: Partial<Alignment> = { horizontal: 'right', vertical: 'top' }
const middle: Partial<Alignment> = { horizontal: 'left', vertical: 'middle' }

/** What is forecast is hatched; so finely that a number on it can be read. */
const hatched: Fill = {
  type: 'pattern',
  pattern: 'lightUp',
  fgColor: { argb: colours.hairline },
  bgColor: { argb: colours.white },
}

/** One look a role, so that a sheet says what a cell is and never how it is drawn; `accent` is the colour of the house. */
export function looksIn(accent: string) {
  const rule: Partial<Border> = { style: 'thin', color: { argb: accent } }
  return {
    band: { font: font(14, { bold: true, color: colours.white }), fill: solid(accent), alignment: middle },
    'band-small': { font: font(10, { color: colours.white }), fill: solid(accent), alignment: middle },
    title: { font: font(16, { bold: true, color: colours.ink }), alignment: left },
    quote: { font: font(11, { italic: true, color: colours.soft }), alignment: left },
    section: {
      font: font(11, { bold: true, color: accent }),
      alignment: { ...middle, vertical: 'bottom' },
      border: { bottom: rule },
    },
    head: {
      font: font(9, { bold: true, color: colours.soft }),
      alignment: { horizontal: 'left', vertical: 'bottom', wrapText: true },
      border: { bottom: rule },
    },
    'head-number': {
      font: font(9, { bold: true, color: colours.soft }),
      alignment: { horizontal: 'right', vertical: 'bottom', wrapText: true },
      border: { bottom: rule },
    },
    'head-forecast': {
      font: font(9, { bold: true, color: colours.soft }),
      alignment: { horizontal: 'right', vertical: 'bottom', wrapText: true },
      border: { bottom: rule },
      fill: hatched,
    },
    'head-after-number': {
      font: font(9, { bold: true, color: colours.soft }),
      alignment: { horizontal: 'left', vertical: 'bottom', wrapText: true, indent: 1 },
      border: { bottom: rule },
    },
    label: { font: font(10, { bold: true, color: colours.ink }), alignment: left, border: under },
    text: { font: font(10, { color: colours.ink }), alignment: left, border: under },
    repeated: { font: font(9, { color: colours.soft }), alignment: { ...left, wrapText: false }, border: under },
    line: { font: font(10, { color: colours.ink }), alignment: { ...left, wrapText: false }, border: under },
    hidden: { font: font(9, { color: colours.white }), alignment: { ...left, wrapText: false } },
    note: { font: font(9, { color: colours.soft }), alignment: { ...left, vertical: 'middle' } },
    month: { font: font(10, { bold: true, color: colours.ink }), alignment: left, border: under },
    number: { font: font(10, { color: colours.ink }), alignment: right, border: under },
    forecast: { font: font(10, { color: colours.ink }), alignment: right, border: under, fill: hatched },
    'label-number': { font: font(10, { bold: true, color: colours.ink }), alignment: right, border: under },
    input: {
      font: font(10, { color: colours.inputText }),
      alignment: right,
      border: under,
      fill: solid(colours.input),
    },
    'input-left': {
      font: font(10, { color: colours.inputText }),
      alignment: { ...left, indent: 1 },
      border: under,
      fill: solid(colours.input),
    },
    'input-text': { font: font(10, { color: colours.inputText }), alignment: left, fill: solid(colours.input) },
    status: { font: font(10, { color: colours.soft }), alignment: { ...left, indent: 1 }, border: under },
    total: {
      font: font(10, { bold: true, color: colours.ink }),
      alignment: right,
      border: under,
      fill: solid(colours.band),
    },
    'total-label': {
      font: font(10, { bold: true, color: colours.ink }),
      alignment: left,
      border: under,
      fill: solid(colours.band),
    },
    headline: {
      font: font(20, { bold: true, color: accent }),
      alignment: { ...right, vertical: 'middle' },
      border: under,
    },
    'headline-figure': {
      font: font(11, { bold: true, color: colours.ink }),
      alignment: { ...right, vertical: 'middle' },
      border: under,
    },
    'headline-status': {
      font: font(11, { color: colours.soft }),
      alignment: { ...middle, wrapText: true, indent: 1 },
      border: under,
    },
    'headline-label': { font: font(12, { bold: true, color: accent }), alignment: middle, border: under },
    fingerprint: { font: { ...font(8, { color: colours.soft }), name: 'Consolas' }, alignment: left, border: under },
  } satisfies Record<string, Partial<Style>>
}

export const looks = looksIn(colours.petrol)

export type Looks = ReturnType<typeof looksIn>
export type Look = keyof typeof looks

/** Roles that speak as a title does. */
const titles: readonly string[] = ['band', 'title', 'headline', 'headline-label'] satisfies Look[]

/** The same looks in the letters of a template; what is set in letters of its own stays so. */
export function inLetters(all: Looks, letters: OfficeLetters): Looks {
  const dressed = Object.entries(all).map(([role, look]) => {
    const name = titles.includes(role) ? letters.titles : letters.text
    return [role, { ...look, font: { ...look.font, name: look.font.name === fontName ? name : look.font.name } }]
  })
  return Object.fromEntries(dressed) as Looks
}

/** By the symbol with which a status begins: colour is never the only sign. */
export const statusLooks = [
  { symbol: '●', text: colours.green, tint: colours.greenTint },
  { symbol: '▲', text: colours.amber, tint: colours.amberTint },
  { symbol: '■', text: colours.red, tint: colours.redTint },
] as const

export function font(size: number, more: { bold?: boolean; italic?: boolean; color: string }): Partial<Font> {
  return {
    name: fontName,
    family: 2,
    size,
    bold: more.bold ?? false,
    italic: more.italic ?? false,
    color: { argb: more.color },
  }
}

/** `#12455b` as a spreadsheet keeps a colour. */
export function argbOf(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`
}

function solid(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } }
}
