import type { EventName, Events } from './events.ts'
import type { Reply } from './reply.ts'
import type { RouteInput, RouteName, RouteOutput } from './routes.ts'

/** What the preload gives the window, as `window.boardroo`: three functions and nothing else. */
export interface Bridge {
  ask<Name extends RouteName>(name: Name, input: RouteInput<Name>): Promise<Reply<RouteOutput<Name>>>
  listen<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void
  /** Hands dropped files over to the main process and gets a token for each: the page never learns or sends a path. */
  drop(files: readonly File[]): Promise<readonly string[]>
}
