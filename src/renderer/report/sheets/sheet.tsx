import type { ReactNode } from 'react'
import { usePaper } from '../words/paper-context.ts'
import './sheet.css'

interface SheetProps {
  /** Empty where nothing stands there. */
  readonly head: string
  readonly foot: string
  /** Among the sheets of the paper, from 0. */
  readonly place: number
  readonly children: ReactNode
}

/** One sheet of A4 on the desk. In print it begins a new page, and margins and footer come from the page itself. */
export function Sheet({ head, foot, place, children }: SheetProps) {
  const { takeAway } = usePaper()
  return (
    <section className="paper-sheet">
      {takeAway?.({ sheet: place })}
      {head !== '' && <p className="paper-sheet-head">{head}</p>}
      {children}
      <p className="paper-sheet-foot">{foot}</p>
    </section>
  )
}
