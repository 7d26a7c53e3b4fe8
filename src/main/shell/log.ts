/** What went wrong inside, for the person who mends it: standard error, with the time. Nothing of the user's data. */
export function log(what: string, detail: unknown): void {
  const text = detail instanceof Error ? (detail.stack ?? detail.message) : String(detail)
  console.error(`${new Date().toISOString()} ${what}: ${text}`)
}
