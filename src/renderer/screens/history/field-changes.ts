/** A field of a kept state that differs: as written in the trail, shortened to what can be read at a glance. */
export interface ChangedField {
  readonly path: string
  /** Null where the field was not there. */
  readonly old: string | null
  readonly now: string | null
}

const longest = 160

/** What differs between two states of the trail, field by field; an id says nothing to a person and is left out. */
export function changedFields(old: string | null, now: string | null): ChangedField[] {
  const before = leaves(old)
  const after = leaves(now)
  const paths = [...new Set([...before.keys(), ...after.keys()])]
  return paths
    .filter((path) => before.get(path) !== after.get(path) && !isId(path))
    .map((path) => ({ path, old: before.get(path) ?? null, now: after.get(path) ?? null }))
}

/** `importIds.3`, `objectiveId`, `answers.0.id`. */
function isId(path: string): boolean {
  return /(^|\.)(\w*Ids?|id)(\.\d+)?$/.test(path)
}

function leaves(json: string | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (json !== null) gather(parsed(json), '', found)
  return found
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}

function gather(value: unknown, path: string, found: Map<string, string>): void {
  if (value === null || value === undefined || value === '') return
  if (typeof value === 'object') {
    for (const [name, part] of Object.entries(value)) gather(part, path === '' ? name : `${path}.${name}`, found)
    return
  }
  const text = String(value)
  found.set(path, text.length > longest ? `${text.slice(0, longest)}…` : text)
}
