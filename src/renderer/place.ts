import { useSyncExternalStore } from 'react'

/** The rail, from top to bottom: what we want, who and what proves it, what comes in and goes out, and how it is set. */
export const screenGroups = [
  ['overview', 'check-in', 'objectives', 'campaigns'],
  ['relationships', 'insights', 'costs', 'evidence', 'compliance'],
  ['import', 'report'],
  ['settings', 'history'],
] as const
export const screens = screenGroups.flat()
export type Screen = (typeof screens)[number]

/** Where the person is: `#/objectives/o1` is objective o1, `#/objectives/new` one to be written. */
export interface Place {
  readonly screen: Screen
  readonly item: string | null
}

export function readPlace(hash: string): Place {
  const [, screen, item] = hash.split('/')
  const known = screens.find((candidate) => candidate === screen)
  return { screen: known ?? 'overview', item: item === undefined || item === '' ? null : decodeURIComponent(item) }
}

export function addressOf(screen: Screen, item: string | null = null): string {
  return item === null ? `#/${screen}` : `#/${screen}/${encodeURIComponent(item)}`
}

export function go(screen: Screen, item: string | null = null): void {
  location.hash = addressOf(screen, item)
}

export function usePlace(): Place {
  return readPlace(useSyncExternalStore(onMove, () => location.hash))
}

function onMove(moved: () => void): () => void {
  addEventListener('hashchange', moved)
  return () => removeEventListener('hashchange', moved)
}
