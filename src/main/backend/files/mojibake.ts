/** The characters that Windows-1252 has where Latin-1 has control codes, from 0x80 to 0x9f. */
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf = new Map<string, number>([
  ...Array.from({ length: 128 }, (_, at): [string, number] => [String.fromCharCode(at + 128), at + 128]),
  ...[...special].map((letter, at): [string, number] => [letter, at + 128]),
])
const suspicious = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|Â[\u00a0-\u00bf]/
const run = new RegExp(`[\\u0080-\\u00ff${special}]{2,}`, 'g')

/** True where letters show UTF-8 that was read as Windows-1252 and saved again, as in `RequÃªtes`. */
export function isGarbled(letters: string): boolean {
  return suspicious.test(letters)
}

/** Undoes it wherever it shows: `Requêtes`. */
export function repairRuns(text: string): string {
  return text.replace(run, (part) => decodedAgain(part) ?? part)
}

/** No text has longer ones. */
const longestRun = 100_000

/** How many letters at the end of a text may go on as one garbled run in what follows. */
export function trailingRun(text: string): number {
  let length = 0
  while (length < text.length && length < longestRun && byteOf.has(text.charAt(text.length - 1 - length))) length += 1
  return length
}

function decodedAgain(part: string): string | undefined {
  const bytes = Uint8Array.from([...part].map((letter) => byteOf.get(letter) ?? 0))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
