import type { ChangedField } from './field-changes.ts'
import { useFieldWords } from './field-words.ts'

/** Each field with what stood there before, struck out, and what stands there now. */
export function ChangedFields({ fields }: { readonly fields: readonly ChangedField[] }) {
  const { field, value } = useFieldWords()
  return (
    <dl className="changed-fields">
      {fields.map(({ path, old, now }) => (
        <div key={path}>
          <dt>{field(path)}</dt>
          <dd>
            {old !== null && <del>{value(path, old)}</del>}
            {old !== null && now !== null && ' '}
            {now !== null && <ins>{value(path, now)}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
