/** The characters that Windows-1252 has where Latin-1 has control codes, from 0x80 to 0x9f. */
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const byteOf = new Map<string, number>([
  ...Array.from({ length: 128 }, (_, at): [string, number] => [String.fromCharCode(at + 128), at + 128]),
  ...[...special].map((letter, at): [string, number] => [letter, at + 128]),
])
const suspicious = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|Â[\u00a0-\u00bf]/
const run = new RegExp(`[\\u0080-\\u00ff${special}]{2,}`, 'g')

/**
 * Undoes UTF-8 that was read as Windows-1252 and saved again: `RequÃªtes` becomes `Requêtes`.
 * Undefined where the first rows, headers among them, show no trace of it.
 */
export function repairMojibake(text: string): string | undefined {
  if (!suspicious.test(text.slice(0, 2000))) return undefined
  const repaired = text.replace(run, (part) => decodedAgain(part) ?? part)
  return repaired === text ? undefined : repaired
}

function decodedAgain(part: string): string | undefined {
  const bytes = Uint8Array.from([...part].map((letter) => byteOf.get(letter) ?? 0))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
