import './form-section.css'
import type { ReactNode } from 'react'

interface FormSectionProps {
  readonly title: string
  readonly why: string
  readonly children: ReactNode
}

/** Fields that belong together, with the reason for them at their side. */
export function FormSection({ title, why, children }: FormSectionProps) {
  return (
    <section className="form-section" aria-label={title}>
      <div>
        <h2>{title}</h2>
        <p className="soft">{why}</p>
      </div>
      <div className="form-fields">{children}</div>
    </section>
  )
}
