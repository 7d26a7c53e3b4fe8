const editing = 'edit '

/** The address under which a stakeholder is edited. */
export function editorOf(id: string): string {
  return `${editing}${id}`
}
