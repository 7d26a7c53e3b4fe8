import { type Failure, Refusal, type Reply } from '../../contract/reply.ts'
import type { Handlers, RouteName } from '../../contract/routes.ts'

/** Told of what nobody expected, so that it can be mended. */
export type Log = (what: string, detail: string) => void

/** Asks a handler and turns what it throws into a reply. `input` was parsed for this route, `path` is the open file's, or empty. */
export async function answer(
  handlers: Handlers,
  { name, input, path }: { readonly name: RouteName; readonly input: unknown; readonly path: string },
  log: Log,
): Promise<Reply<unknown>> {
  const handler = handlers[name] as (input: unknown) => Promise<unknown>
  try {
    return { ok: true, value: await handler(input) }
  } catch (error) {
    return { ok: false, error: failureOf(error, { name, path }, log) }
  }
}

/** What went wrong, as a reply can carry it; what nobody expected is logged. */
export function failureOf(error: unknown, { name, path }: { name: RouteName; path: string }, log: Log): Failure {
  if (error instanceof Refusal) return error.failure
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (path !== '' && (code === 'SQLITE_FULL' || code === 'ENOSPC')) return { code: 'disk-full', data: { path } }
  if (path !== '' && (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB'))
    return { code: 'workspace-damaged', data: { path } }
  log(name, error instanceof Error ? (error.stack ?? error.message) : String(error))
  return { code: 'fault', data: { route: name } }
}
