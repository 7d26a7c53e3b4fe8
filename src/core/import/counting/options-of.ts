import { isTestimony } from './guard.ts'

/** Which answers to a question are options to be counted by name; all others are counted together. */
export interface Options {
  readonly names: ReadonlySet<string>
  /** One answer as the options that it names. */
  readonly split: (answer: string) => readonly string[]
}

const mostOptions = 25
const longestOption = 200
const mostOptionsTogether = 40
const asksWho =
  /e-?mail|courriel|\bname\b|\bnoms?\b|pr[ée]nom|phone|t[ée]l[ée]phone|\baddress|\badresse|birth|naissance/i
/** Short answers that name nobody, even where only one person gave them. */
const plain = /^(?:\d{1,3}|yes|no|oui|non|ja|nein|s[ií])$/i

/**
 * The options of a closed question: few different answers, each given twice on average, or notes out of ten, however few
 * people gave one. Undefined where people wrote in their own words, speak of their own health, or the question asks who
 * they are. An answer that one person only gave is no option, because it may be theirs alone.
 */
export function optionsOf(question: string, answers: readonly string[]): Options | undefined {
  if (asksWho.test(question) || answers.some((answer) => answer.includes('@') || isTestimony(answer))) return undefined
  const whole = new Set(answers).size
  for (const separator of [';', '\n', ', ']) {
    const split = splitter(answers, separator)
    const parts = answers.flatMap(split)
    const different = new Set(parts).size
    const several = answers.filter((answer) => split(answer).length > 1).length
    if (several * 5 < answers.length || different > whole || different > mostOptionsTogether) continue
    if (parts.length >= different * 2) return { names: givenTwice(parts), split }
  }
  const closed = isOutOfTen(answers) || (whole <= mostOptions && answers.length >= whole * 2 && answers.every(isShort))
  return closed ? { names: givenTwice(answers), split: (answer) => [answer] } : undefined
}

/** Such a number tells nobody from others; an age or a postcode may. */
function isOutOfTen(answers: readonly string[]): boolean {
  return answers.every((answer) => /^(?:\d|10)$/.test(answer))
}

function isShort(answer: string): boolean {
  return answer.length <= longestOption
}

function givenTwice(parts: readonly string[]): Set<string> {
  const counts = new Map<string, number>()
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1)
  return new Set(
    [...counts].flatMap(([part, count]) => (isShort(part) && (count > 1 || plain.test(part)) ? [part] : [])),
  )
}

/** An option may hold the separator itself: pieces that never stand without each other are one option. */
function splitter(answers: readonly string[], separator: string): (answer: string) => string[] {
  const pieces = (answer: string) =>
    answer
      .split(separator)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '')
  const singles = new Map<string, number>()
  const pairs = new Map<string, number>()
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const answer of answers) {
    const all = pieces(answer)
    for (const [at, piece] of all.entries()) {
      add(singles, piece)
      const next = all[at + 1]
      if (next !== undefined) add(pairs, `${piece}\0${next}`)
    }
  }
  const belong = (piece: string, next: string) => {
    const together = pairs.get(`${piece}\0${next}`) ?? 0
    return together > 1 && together === singles.get(piece) && together === singles.get(next)
  }
  return (answer) => {
    const options: string[] = []
    let last: string | undefined
    for (const piece of pieces(answer)) {
      const before = options.at(-1)
      if (last !== undefined && before !== undefined && belong(last, piece))
        options[options.length - 1] = `${before}${separator}${piece}`
      else options.push(piece)
      last = piece
    }
    return [...new Set(options)]
  }
}
