const width = 120

/** JSON as the formatter of the house leaves it: a value on one line where it fits, else one part a line. */
export function writeJson(value: unknown): string {
  return `${layOut(value, '', 0)}\n`
}

function layOut(value: unknown, indent: string, taken: number): string {
  const flat = inline(value)
  if (indent.length + taken + flat.length + 1 <= width) return flat
  const deeper = `${indent}  `
  if (Array.isArray(value))
    return wrap(
      '[',
      value.map((item) => layOut(item, deeper, 0)),
      ']',
      indent,
    )
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const lines = Object.entries(value).map(([key, item]) => {
    const label = `${JSON.stringify(key)}: `
    return `${label}${layOut(item, deeper, label.length)}`
  })
  return wrap('{', lines, '}', indent)
}

function wrap(open: string, lines: readonly string[], close: string, indent: string): string {
  return `${open}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${close}`
}

/** The value on one line. */
function inline(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value)
  const parts = entries.map(([, item]) => inline(item))
  if (Array.isArray(value)) return `[${parts.join(', ')}]`
  return entries.length === 0
    ? '{}'
    : `{ ${entries.map(([key], at) => `${JSON.stringify(key)}: ${parts[at]}`).join(', ')} }`
}
