const candidates = [',', ';', '\t', '|'] as const
const sampleLength = 65_536

/**
 * The delimiter of a text: what a first line `sep=…` says, else the candidate that stands most often
 * outside quotes in the middling line. Never what the computer's locale would choose.
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
  const scores = candidates.map((candidate) => {
    const counts = lines.map((line) => line.get(candidate) ?? 0).sort((a, b) => a - b)
    const middle = counts[Math.floor(counts.length / 2)] ?? 0
    return { candidate, middle, total: counts.reduce((sum, count) => sum + count, 0) }
  })
  scores.sort((a, b) => b.middle - a.middle || b.total - a.total)
  const best = scores[0]
  return best !== undefined && best.total > 0 ? best.candidate : undefined
}

function countsByLine(text: string): Map<string, number>[] {
  const lines: Map<string, number>[] = []
  let line = new Map<string, number>()
  let filled = false
  let quoted = false
  for (const letter of text) {
    if (letter === '"') quoted = !quoted
    else if (letter === '\n' && !quoted) {
      if (filled) lines.push(line)
      line = new Map()
      filled = false
      continue
    }
    filled = true
    if (!quoted) line.set(letter, (line.get(letter) ?? 0) + 1)
  }
  if (filled) lines.push(line)
  return lines.slice(0, 100)
}
