/** Who makes a change, and when. */
export interface Author {
  readonly who: string
  readonly at: string
}

/** What is kept apart when two pages change things at once: a pillar's objectives hang together by their weights. */
export type Entity =
  | 'workspace'
  | 'settings'
  | 'pillar'
  | 'campaign'
  | 'metric'
  | 'data'
  | 'template'
  | 'definition'
  | 'stakeholder'
  | 'insight'
  | 'cost'
  | 'note'
  | 'evidence'
  | 'compliance'
  | 'objective'
  | 'check-in'
  | 'forecast'
  | 'paper'
  | 'paper-template'
  | 'edition'
  | 'headcount'

export interface Change {
  /** Our own word for it: `objective.save`, `import.apply`. */
  readonly what: string
  readonly entity: Entity
  readonly entityId: string
  readonly old: unknown
  readonly new: unknown
  readonly why?: string
}
