import './page-head.css'
import type { ReactNode } from 'react'

interface PageHeadProps {
  readonly title: string
  readonly lead?: string
  /** What can be done here: buttons. */
  readonly children?: ReactNode
}

export function PageHead({ title, lead, children }: PageHeadProps) {
  return (
    <header className="page-head">
      <div>
        <h1>{title}</h1>
        {lead !== undefined && <p>{lead}</p>}
      </div>
      {children !== undefined && <div className="page-head-actions">{children}</div>}
    </header>
  )
}
