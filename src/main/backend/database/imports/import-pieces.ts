import { createHash } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import type { Database } from 'better-sqlite3'
import type { Content } from '../../files/content.ts'

/** A file is kept in pieces, so that none must be held as a whole, however large it is. */
const pieceBytes = 1_000_000
/** Twice as fast as the usual level for files that become a tenth larger. */
const level = 3

/** Keeps a file, and pauses after each piece. Returns its hash and how many bytes it has. */
export function* keepPieces(
  db: Database,
  importNumber: number,
  content: Content,
): Generator<void, { readonly sha256: string; readonly bytes: number }> {
  const insert = db.prepare('INSERT INTO import_pieces (import_number, place, compressed) VALUES (?, ?, ?)')
  const hash = createHash('sha256')
  let bytes = 0
  let place = 0
  for (const piece of piecesOf(content)) {
    hash.update(piece)
    insert.run(importNumber, place, deflateSync(piece, { level }))
    bytes += piece.length
    place += 1
    yield
  }
  return { sha256: hash.digest('hex'), bytes }
}

/** What is kept of a file; undefined for an import that is not there, and for a file that was not kept. */
export function keptContent(db: Database, importId: string): Content | undefined {
  const found = db
    .prepare<[string], { number: number; bytes: number }>(
      'SELECT number, original_length AS bytes FROM imports WHERE id = ? AND original_length > 0',
    )
    .get(importId)
  if (found === undefined) return undefined
  const { number, bytes } = found
  const pieceAt = db
    .prepare<[number, number], Buffer>('SELECT compressed FROM import_pieces WHERE import_number = ? AND place = ?')
    .pluck()
  function* chunks(): Generator<Uint8Array> {
    for (let place = 0; ; place += 1) {
      const piece = pieceAt.get(number, place)
      if (piece === undefined) return
      yield inflateSync(piece)
    }
  }
  return { bytes, chunks, whole: () => Buffer.concat([...chunks()]) }
}

function* piecesOf(content: Content): Generator<Uint8Array> {
  const piece = Buffer.allocUnsafe(Math.min(pieceBytes, content.bytes))
  let filled = 0
  for (const chunk of content.chunks())
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + piece.length - filled)
      piece.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < piece.length) continue
      yield piece
      filled = 0
    }
  if (filled > 0) yield piece.subarray(0, filled)
}
