import './fact-strip.css'

export interface StripFact {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly note?: string
}

/** A few figures about all that stands below them. */
export function FactStrip({ facts }: { readonly facts: readonly StripFact[] }) {
  return (
    <dl className="fact-strip">
      {facts.map(({ id, name, value, note }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd className="figure">{value}</dd>
          {note !== undefined && <dd className="soft small">{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
