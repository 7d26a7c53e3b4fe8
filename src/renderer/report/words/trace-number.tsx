import { usePaper } from './paper-context.ts'

/** The number under which the annex leads on from what has figures; nothing where the paper has none. */
export function TraceNumber({ of }: { readonly of: `objective ${string}` | `metric ${string}` }) {
  const { numbers } = usePaper()
  const number = numbers?.get(of)
  return number === undefined ? null : <span>{number}</span>
}
