import type { Bridge } from '../contract/bridge.ts'
import type { EventName, Events } from '../contract/events.ts'
import type { Failure } from '../contract/reply.ts'
import type { RouteInput, RouteName, RouteOutput } from '../contract/routes.ts'

declare global {
  interface Window {
    readonly boardroo: Bridge
  }
}

/** An answer that was no: its code has words in the message catalogue under `error.<code>`. */
export class Refused extends Error {
  readonly failure: Failure
  constructor(failure: Failure) {
    super(failure.code)
    this.name = 'Refused'
    this.failure = failure
  }
}

/** Asks the main process, and throws `Refused` where it answers no. */
export async function ask<Name extends RouteName>(name: Name, input: RouteInput<Name>): Promise<RouteOutput<Name>> {
  const reply = await window.boardroo.ask(name, input)
  if (!reply.ok) throw new Refused(reply.error)
  return reply.value
}

export function listen<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void {
  return window.boardroo.listen(name, listener)
}

/** What went wrong, whatever was thrown. */
export function failureOf(error: unknown): Failure {
  return error instanceof Refused ? error.failure : { code: 'fault', data: {} }
}
