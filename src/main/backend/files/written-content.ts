import type { Content } from './content.ts'

const chunkLength = 65_536

/** A text that is written anew whenever it is read, line by line, so that it is never there as a whole. */
export function writtenContent(lines: () => Iterable<string>): Content {
  function* chunks(): Generator<Uint8Array> {
    const encoder = new TextEncoder()
    let text = ''
    for (const line of lines()) {
      text += line
      if (text.length < chunkLength) continue
      yield encoder.encode(text)
      text = ''
    }
    if (text !== '') yield encoder.encode(text)
  }
  let bytes = 0
  for (const chunk of chunks()) bytes += chunk.length
  return { bytes, chunks, whole: () => Buffer.concat([...chunks()]) }
}
