import type { Chance } from './chance.ts'

type MutateLines = (lines: string[], chance: Chance, others: readonly string[]) => string[]

const oddNumbers = [
  ...[
    'many',
    '',
    '-',
    '--',
    'N/A',
    'NaN',
    'Infinity',
    '-0',
    '0',
    '1e400',
    '1e-400',
    '9'.repeat(400),
    '-5',
    '12,5',
    '1.234',
  ],
  ...[
    '1,234,567',
    '1 234,5',
    '٣',
    '½',
    '3%',
    '300 %',
    '< 1%',
    '=1+1',
    '0x10',
    '1e3',
    '.5',
    '5.',
    '１２',
    'null',
    'true',
    '€ 0',
  ],
]
const oddCells = [
  '"',
  '""',
  '\0',
  '\ufeff',
  '<b>',
  "'",
  '=CMD()',
  '🎉'.repeat(50),
  'x'.repeat(40_000),
  '\u2028',
  '#',
  ';;;',
  '\t',
]

/** What people and their spreadsheets do to tables. */
export const lineMutations: Readonly<Record<string, MutateLines>> = {
  'lines repeated': (lines, chance) => lines.flatMap((line) => (chance.often(0.1) ? [line, line] : [line])),
  'lines left out': (lines, chance) => lines.filter(() => !chance.often(0.15)),
  'lines moved': (lines, chance) => {
    const copy = [...lines]
    const [line = ''] = copy.splice(chance.below(copy.length), 1)
    copy.splice(chance.below(copy.length + 1), 0, line)
    return copy
  },
  'lines of another file': (lines, chance, others) => [
    ...lines.slice(0, chance.below(lines.length + 1)),
    ...others.slice(chance.below(others.length + 1)),
  ],
  'blank lines': (lines, chance) => lines.flatMap((line) => (chance.often(0.1) ? [line, ''] : [line])),
  'another delimiter': (lines, chance) => {
    const [from, to] = [chance.pick([',', ';', '\t']), chance.pick([',', ';', '\t', '|', ', '])]
    const part = chance.often(0.7) ? 1 : chance.share()
    return lines.map((line) => (chance.often(part) ? line.replaceAll(from, to) : line))
  },
  'numbers replaced': (lines, chance) => {
    const part = chance.often(0.3) ? 0.5 : 0.02
    return lines.map((line) =>
      line.replace(/(?<![\d./:-])\d+(?:\.\d+)?(?![\d/:-])/g, (number) =>
        chance.often(part) ? chance.pick(oddNumbers) : number,
      ),
    )
  },
  'days and months swapped': (lines, chance) => {
    const part = chance.often(0.5) ? 1 : 0.3
    return lines.map((line) =>
      line
        .replace(/\b(\d{1,2})\/(\d{1,2})\/(\d{4})/g, (all, a, b, c) => (chance.often(part) ? `${b}/${a}/${c}` : all))
        .replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (all, a, b, c) => (chance.often(part) ? `${c}/${b}/${a}` : all)),
    )
  },
  'dates broken': (lines, chance) =>
    lines.map((line) =>
      line.replace(/\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4}/g, (day) =>
        chance.often(0.1) ? chance.pick(['2026-02-30', '0000-00-00', '99/99/9999', 'Lifetime', '45000', '']) : day,
      ),
    ),
  'odd cells': (lines, chance) =>
    lines.map((line) => {
      if (!chance.often(0.05)) return line
      const at = chance.below(line.length + 1)
      return line.slice(0, at) + chance.pick(oddCells) + line.slice(at)
    }),
  'a column left out': (lines, chance) => {
    const at = chance.below(8)
    return lines.map((line) => line.split(',').toSpliced(at, 1).join(','))
  },
  'a column repeated': (lines, chance) => {
    const at = chance.below(8)
    return lines.map((line) => {
      const cells = line.split(',')
      return cells.toSpliced(at, 0, cells[at] ?? '').join(',')
    })
  },
  'header changed': (lines, chance) =>
    lines.map((line, at) => (at < 3 ? line.replace(/\p{L}{3,}/gu, (word) => (chance.often(0.2) ? 'X' : word)) : line)),
  'very many columns': (lines, chance) =>
    lines.map((line) => (chance.often(0.02) ? line + ','.repeat(chance.below(20_000)) : line)),
  'other line ends': (lines, chance) => lines.map((line) => line + chance.pick(['', '\r', '\r\r', '\v'])),
}

type Encode = (text: string) => Uint8Array
const utf8: Encode = (text) => new TextEncoder().encode(text)
const utf16: Encode = (text) => new Uint8Array(Buffer.from(text, 'utf16le'))

/** How a text may be written, rightly or not. */
export const encodings: Readonly<Record<string, Encode>> = {
  'UTF-8': utf8,
  'UTF-8 with a mark': (text) => utf8(`\ufeff${text}`),
  'UTF-16': (text) => utf16(`\ufeff${text}`),
  'UTF-16 without a mark': utf16,
  'big-endian UTF-16': (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
  'Latin-1': (text) => new Uint8Array(Buffer.from(text, 'latin1')),
  'UTF-8 twice': (text) => utf8(Buffer.from(text, 'utf8').toString('latin1')),
}

/** The text of a file, as far as it is one. */
export function textOf(bytes: Uint8Array): string {
  const sixteen = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(sixteen ? 'utf-16le' : 'utf-8').decode(bytes)
}
