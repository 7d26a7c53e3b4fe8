import type { Post } from '../../observation.ts'
import type { Quirks } from '../../sources/shape/quirks.ts'
import type { DateOrder } from '../../sources/shape/source.ts'
import type { CellsByRole } from '../cells/cells-by-role.ts'
import { readDate } from '../cells/read-date.ts'
import type { PostIdentity } from './post-identity.ts'
import type { DataRow } from './table-context.ts'

/** A post as its row describes it. */
export function describePost(
  row: DataRow,
  cells: CellsByRole,
  { key, platformId }: PostIdentity,
  quirks: Quirks,
  order: DateOrder,
): Post {
  const made = quirks.linkFromId === undefined ? null : `${quirks.linkFromId}${key}`
  const title = cells.text(row, 'title') ?? ''
  const link = cells.text(row, 'link') ?? made
  const { kindInLink } = quirks
  return {
    key,
    platformId,
    link,
    publishedOn: readDate(cells.cell(row, 'published'), order) ?? null,
    title: quirks.escapedText === true ? unescaped(title) : title,
    kind: kindInLink?.link.test(link ?? '') === true ? kindInLink.kind : cells.text(row, 'post-kind'),
    campaignName: cells.text(row, 'campaign'),
  }
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

/** One level only: `&amp;lt;` is the text `&lt;`. */
function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (whole, name: string) => entities[name] ?? whole)
}
