import path from 'node:path'

/** Electron's own command line: switches, the app's folder, and what belongs to the app. */
export interface CommandLine {
  switches: Map<string, string>
  appFolder: string
}

export function readCommandLine(argv: readonly string[]): CommandLine {
  const switches = new Map<string, string>()
  let appFolder: string | undefined
  for (const argument of argv) {
    const found = /^--([^=]+)(?:=(.*))?$/s.exec(argument)
    if (found?.[1]) switches.set(found[1], found[2] ?? '')
    else appFolder ??= path.resolve(argument)
  }
  return { switches, appFolder: appFolder ?? process.cwd() }
}

export const commandLine = readCommandLine(process.argv.slice(2))
