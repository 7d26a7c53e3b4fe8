import type { MessageKey } from '../../core/text/catalogue.ts'
import type { MessageValues } from '../../core/text/phrasebook.ts'

/** What a script can tell from the exit code. */
export const exitCodes = { done: 0, problems: 1, wrongUse: 2, fault: 3 } as const

/** The command was called in a way that it does not know; the message says how. */
export class WrongUse extends Error {
  readonly key: MessageKey
  readonly values: MessageValues

  constructor(key: MessageKey, values: MessageValues = {}) {
    super(key)
    this.key = key
    this.values = values
  }
}
