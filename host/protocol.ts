import { carry } from './not-carried.ts'
import { registerScheme } from './scheme.ts'

type Handler = Parameters<Electron.Protocol['handle']>[1]

const handlers = new Map<string, Handler>()

export function handlerOf(url: string): Handler | undefined {
  return handlers.get(url.slice(0, url.indexOf(':')))
}

const carried = {
  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    for (const { scheme } of schemes) registerScheme(scheme)
  },
  handle(scheme: string, handler: Handler): void {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    handlers.set(scheme, handler)
  },
  unhandle(scheme: string): void {
    handlers.delete(scheme)
  },
  isProtocolHandled: (scheme: string): boolean => handlers.has(scheme),
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged' | 'handle' | 'unhandle' | 'isProtocolHandled'>

export const protocol = carry<Electron.Protocol>('protocol', carried)
