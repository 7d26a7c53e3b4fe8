const candidates = [',', ';', '\t', '|'] as const
/** Under this key stand the commas between two digits: `1,5`, or two whole numbers side by side. */
const commaInNumber = '1,5'
const sampleLength = 65_536

/**
 * The delimiter of a text: what a first line `sep=…` says, else the candidate that stands most often
 * outside quotes in the middling line, of all lines or of the later half where a preamble is longer than its table.
 * Never what the computer's locale would choose.
 */
export function findDelimiter(text: string): { delimiter: string; body: string; declared: boolean } {
  const declared = /^"?sep=(.)[^\n]*\n?/i.exec(text)
  const rest = declared === null ? text : text.slice(declared[0].length)
  const counted = mostFrequent(rest)
  // A spreadsheet may keep the line `sep=,` and write another delimiter.
  const said = declared?.[1]
  const delimiter =
    said !== undefined && (counted === undefined || rest.slice(0, sampleLength).includes(said)) ? said : counted
  return { delimiter: delimiter ?? ',', body: rest, declared: declared !== null }
}

function mostFrequent(text: string): string | undefined {
  const lines = countsByLine(text.slice(0, sampleLength))
  const scores = candidates.map((candidate) => scoreOf(candidate, lines))
  // Where another candidate stands as often in the header as below it, a comma between digits belongs to a number.
  const regular = scores.some(({ candidate, first, middle }) => candidate !== ',' && middle > 0 && first === middle)
  if (!regular) for (const line of lines) line.set(',', (line.get(',') ?? 0) + (line.get(commaInNumber) ?? 0))
  scores[0] = scoreOf(',', lines)
  scores.sort((a, b) => b.often - a.often || b.total - a.total)
  const best = scores[0]
  return best !== undefined && best.total > 0 ? best.candidate : undefined
}

function scoreOf(candidate: (typeof candidates)[number], lines: readonly ReadonlyMap<string, number>[]) {
  const counts = lines.map((line) => line.get(candidate) ?? 0)
  const middle = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0
  const later = counts.slice(Math.floor(counts.length / 2)).sort((a, b) => a - b)
  const often = Math.max(middle, later[Math.floor((later.length - 1) / 2)] ?? 0)
  return { candidate, first: counts[0] ?? 0, middle, often, total: counts.reduce((sum, count) => sum + count, 0) }
}

function countsByLine(text: string): Map<string, number>[] {
  const lines: Map<string, number>[] = []
  let line = new Map<string, number>()
  let filled = false
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (letter === '"') quoted = !quoted
    else if (letter === '\n' && !quoted) {
      if (filled) lines.push(line)
      line = new Map()
      filled = false
      continue
    }
    filled = true
    if (quoted) continue
    const seen = isCommaInNumber(text, at) ? commaInNumber : letter
    line.set(seen, (line.get(seen) ?? 0) + 1)
  }
  if (filled) lines.push(line)
  return lines.slice(0, 100)
}

function isCommaInNumber(text: string, at: number): boolean {
  return text[at] === ',' && /\d,\d/.test(text.slice(at - 1, at + 2))
}
