import { type ReactNode, useId } from 'react'

interface CheckInCardProps {
  readonly kind: string
  readonly title: string
  /** What is known already. */
  readonly known?: ReactNode
  readonly children: ReactNode
}

/** The frame of a question: its kind, what it is about, what is known, and the fields. */
export function CheckInCard({ kind, title, known, children }: CheckInCardProps) {
  const heading = useId()
  return (
    <section className="check-in-card" aria-labelledby={heading}>
      <p className="overline">{kind}</p>
      <h2 id={heading}>{title}</h2>
      {known !== undefined && <div className="check-in-known soft">{known}</div>}
      {children}
    </section>
  )
}
