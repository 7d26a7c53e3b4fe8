/** A file to be written under `exports/`. */
export interface SampleFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** UTF-16 little-endian with its mark, as Meta writes its overviews. */
export function utf16(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'))
}
