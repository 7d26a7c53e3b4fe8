import { RawRowsView } from './raw-rows.tsx'
import type { RowsPlace } from './trace-question.ts'

/** The rows of a file around the one in question. */
export function RowsTrace({ title, place }: { readonly title: string; readonly place: RowsPlace }) {
  return (
    <section className="trace">
      <h2 className="trace-file-name">{title}</h2>
      <RawRowsView place={place} traced={place.column === null ? [] : [place.column]} />
    </section>
  )
}
