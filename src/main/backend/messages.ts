import type { EventName, Events } from '../../contract/events.ts'
import type { Failure, Reply } from '../../contract/reply.ts'
import type { RouteName } from '../../contract/routes.ts'
import type { DistantPort, Surroundings } from './ports.ts'

/** What the main process says to the backend's thread. Inputs were parsed at the gate. */
export type ToBackend =
  | { readonly kind: 'ask'; readonly id: number; readonly name: RouteName; readonly input: unknown }
  | { readonly kind: 'port-reply'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'port-reply'; readonly id: number; readonly error: Failure }
  /** The workspace is closed and the thread ends; its exit is the answer. */
  | { readonly kind: 'close' }

/** What the backend's thread says to the main process. */
export type FromBackend =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply<unknown> }
  /** `input` is the port's only argument, undefined where it takes none. */
  | { readonly kind: 'port'; readonly id: number; readonly port: DistantPort; readonly input: unknown }
  | EventMessage
  | { readonly kind: 'log'; readonly what: string; readonly detail: string }

export type EventMessage = {
  readonly [Name in EventName]: { readonly kind: 'event'; readonly name: Name; readonly event: Events[Name] }
}[EventName]

/** The thread's `workerData`. */
export interface ThreadData extends Surroundings {
  /** A workspace named at the start of the app; null opens none. */
  readonly workspace: string | null
  /** Where both threads count what was given up. */
  readonly discards: SharedArrayBuffer
}
