const editing = 'edit '

/** Where a campaign is changed; under its id alone it is shown. */
export function editorOf(id: string): string {
  return `${editing}${id}`
}
