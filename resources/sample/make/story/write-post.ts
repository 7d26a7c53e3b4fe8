import type { TextBook, Topic } from './post.ts'
import type { Dice } from './random.ts'

/** Writes posts of one account, going through all bodies of a topic before one comes back. */
export function postWriter(book: TextBook, separator: string): (topic: Topic, dice: Dice) => string {
  const written = new Map<Topic, number>()
  return (topic, dice) => {
    const bodies = (book.topics[topic] ?? []).flatMap((voice) => voice.bodies.map((body) => ({ body, voice })))
    const turn = written.get(topic) ?? 0
    written.set(topic, turn + 1)
    const chosen = bodies[turn % bodies.length]
    if (chosen === undefined) throw new Error(`No texts for ${topic}`)
    const parts = [chosen.body, dice.pick(chosen.voice.closings), dice.pick(chosen.voice.tags)]
    return fill(parts.filter((part) => part !== '').join(separator), book, dice)
  }
}

function fill(text: string, book: TextBook, dice: Dice): string {
  return text.replace(/\{(\w+)\}/g, (_, word: string) => {
    const choices = book.words[word]
    if (choices === undefined) throw new Error(`No words for ${word}`)
    return dice.pick(choices)
  })
}
