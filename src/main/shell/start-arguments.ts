import { resolve } from 'node:path'

/** What the app was started for: a window, perhaps on a given workspace, or a print job of the command line. */
export interface StartArguments {
  readonly workspace: string | null
  readonly job: string | null
}

/** Reads `--workspace=PATH`, a workspace opened by double click, and `--print-report --job=PATH`. */
export function readStartArguments(argv: readonly string[], folder: string): StartArguments {
  const value = (name: string) => argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3)
  const named = value('workspace') ?? argv.slice(1).find((argument) => argument.endsWith('.boardroo'))
  const job = argv.includes('--print-report') ? value('job') : undefined
  return {
    workspace: named === undefined ? null : resolve(folder, named),
    job: job === undefined ? null : resolve(folder, job),
  }
}
