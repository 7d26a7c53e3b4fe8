import type { Handlers, RouteName } from '../../../contract/routes.ts'
import type { Backend } from '../backend.ts'

/** Runs a change that pauses between its steps; nothing else touches the file until it has ended. */
export async function whileOthersWait<Result>(backend: Backend, work: () => Promise<Result>): Promise<Result> {
  const { promise, resolve } = Promise.withResolvers<void>()
  backend.writing = promise
  try {
    return await work()
  } finally {
    backend.writing = null
    resolve()
  }
}

/** Lets every route wait for such a change, but for the one that gives it up. */
export function oneAtATime(backend: Backend, handlers: Handlers): Handlers {
  const waiting = Object.entries(handlers).map(([name, handler]) => {
    if (name === ('import.discard' satisfies RouteName)) return [name, handler]
    const patient = async (input: unknown) => {
      while (backend.writing !== null) await backend.writing
      return (handler as (input: unknown) => Promise<unknown>)(input)
    }
    return [name, patient]
  })
  return Object.fromEntries(waiting) as Handlers
}
