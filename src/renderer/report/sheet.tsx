import type { ReactNode } from 'react'
import './sheet.css'

interface SheetProps {
  readonly foot: string
  readonly children: ReactNode
}

/** One sheet of A4 on the desk. In print it begins a new page, and margins and footer come from the page itself. */
export function Sheet({ foot, children }: SheetProps) {
  return (
    <section className="paper-sheet">
      {children}
      <p className="paper-sheet-foot">{foot}</p>
    </section>
  )
}
