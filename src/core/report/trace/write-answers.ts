import type { Language } from '../../language.ts'
import { say } from '../../text/phrasebook.ts'
import type { AskedOf } from '../../value-place.ts'

/** `Answers to “Do you trust us?”: “Agree”, “Strongly agree”`; of a mean the question alone. */
export function writeAnswers({ count, question, options }: AskedOf, language: Language): string {
  const quoted = options.map((option) => say(language, 'survey.quoted', { option }))
  return say(language, `survey.read-${count}`, { question, options: quoted.join(', ') })
}
