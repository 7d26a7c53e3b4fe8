import { fold } from '../../sources/fold.ts'
import type { Quirks } from '../../sources/shape/quirks.ts'
import type { DateOrder } from '../../sources/shape/source.ts'
import type { Cell } from '../cell.ts'
import { readDate } from '../cells/read-date.ts'

export interface PostIdentity {
  readonly key: string
  readonly platformId: string | null
  /** True where a spreadsheet turned the id into a rounded number, so that it no longer tells posts apart. */
  readonly damaged: boolean
  /** True where the platform wrote a remark in place of the post. */
  readonly remarked: boolean
}

interface Clues {
  readonly id: Cell
  readonly link: string | null
  readonly remark: string | null
}

/** Which post a row is about: its id, else the id in its link, else its link, else the id in the platform's remark. */
export function identifyPost(clues: Clues, quirks: Quirks): PostIdentity | undefined {
  const written = writtenId(clues.id)
  const damaged = isDamaged(clues.id)
  const inLink = clues.link === null ? null : idInLink(clues.link, quirks)
  const inRemark = clues.remark === null ? null : (quirks.errorRemark?.exec(clues.remark)?.[1] ?? null)
  const platformId = damaged ? inLink : (written ?? inLink ?? inRemark)
  const key = platformId ?? clues.link
  return key === null ? undefined : { key, platformId, damaged, remarked: inRemark !== null }
}

/** The id that a link names, as one piece or as several; null for a link of anything else. */
export function idInLink(link: string, { idInLink: whole, idFromLink: pieces }: Quirks): string | null {
  const found = whole?.exec(link)?.[1]
  if (found !== undefined || pieces === undefined) return found ?? null
  return pieces.link.exec(link)?.[0].replace(pieces.link, pieces.id) ?? null
}

/** For platforms that give their posts neither id nor link: the title and the day, as in `2026-01-02 news of january`. */
export function identifyByTitle(title: string | null, published: Cell, order: DateOrder): PostIdentity | undefined {
  const day = readDate(published, order)
  if (title === null || day === undefined) return undefined
  return { key: `${day} ${fold(title)}`, platformId: null, damaged: false, remarked: false }
}

function writtenId(id: Cell): string | null {
  if (id === null) return null
  const text = String(id)
    .replace(/^\s*'?/, '')
    .trim()
  return text === '' ? null : text
}

/** True for `1.22E+17`, `#NAME?`, and a number too large to be exact. */
export function isDamaged(id: Cell): boolean {
  // A spreadsheet keeps fifteen digits.
  if (typeof id === 'number') return id >= 1e15
  return id !== null && /^\s*(?:\d(?:[.,]\d+)?e\+?\d+|#[A-Z]+[?!])\s*$/i.test(id)
}

/** True for what is no id at all; a spreadsheet makes `#NAME?` of one that begins with a minus. */
export function isOddId(cell: Cell, idForm: RegExp): boolean {
  return !idForm.test(String(cell ?? '')) && !isDamaged(cell)
}
