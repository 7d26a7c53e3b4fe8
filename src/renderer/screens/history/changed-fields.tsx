import type { ChangedField } from './field-changes.ts'

/** Each field with what stood there before, struck out, and what stands there now. */
export function ChangedFields({ fields }: { readonly fields: readonly ChangedField[] }) {
  return (
    <dl className="changed-fields">
      {fields.map(({ path, old, now }) => (
        <div key={path}>
          <dt>{path}</dt>
          <dd>
            {old !== null && <del>{old}</del>}
            {old !== null && now !== null && ' '}
            {now !== null && <ins>{now}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
