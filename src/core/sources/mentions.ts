import type { Column } from './shape/column.ts'
import type { DateOrder, Report } from './shape/source.ts'

/**
 * A table of mentions, one a row, as listening tools write them. They are counted by day; their texts, links and
 * authors are never read, and what a tool says of their reach is the reach of whole media and no one's own.
 */
export function mentions(columns: readonly Column[], dateOrder: DateOrder): Report {
  return {
    id: 'mentions-by-day',
    platform: 'listening',
    grain: 'day',
    subject: 'account',
    verifiedIn: [],
    dateOrder,
    columns,
    counts: 'mentions',
  }
}
