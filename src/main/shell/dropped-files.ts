import { randomUUID } from 'node:crypto'

/** Remembers the paths of dropped files and gives the page a token for each, good for one use. */
export interface DroppedFiles {
  keep(paths: readonly string[]): readonly string[]
  take(tokens: readonly string[]): readonly string[]
}

export function createDroppedFiles(): DroppedFiles {
  const paths = new Map<string, string>()
  return {
    keep: (dropped) =>
      dropped.map((path) => {
        const token = randomUUID()
        paths.set(token, path)
        return token
      }),
    take: (tokens) =>
      tokens.flatMap((token) => {
        const path = paths.get(token)
        paths.delete(token)
        return path === undefined ? [] : [path]
      }),
  }
}
