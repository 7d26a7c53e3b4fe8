/** What a script can tell from the exit code. */
export const exitCodes = { done: 0, problems: 1, wrongUse: 2, fault: 3 } as const

/** The command was called in a way that it does not know; the message says how. */
export class WrongUse extends Error {}
