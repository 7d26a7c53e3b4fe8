import inspector from 'node:inspector'
import { registerHooks } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { commandLine } from './command-line.ts'
import { electronVersion, manifest } from './surroundings.ts'

const STAND_IN = pathToFileURL(path.join(import.meta.dirname, 'electron.ts')).href

/** Runs an app's main script as Electron would: `electron [switches] <folder of the app> [arguments]`. */
async function run(): Promise<void> {
  const { appFolder, switches } = commandLine
  process.argv.splice(0, 2, path.join(import.meta.dirname, 'electron.mjs'))
  Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: path.join(appFolder, 'resources') })
  Object.defineProperty(process.versions, 'electron', { value: electronVersion, enumerable: true })
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron' || specifier === 'electron/main'
        ? { url: STAND_IN, format: 'module-typescript', shortCircuit: true }
        : next(specifier, context),
  })
  // Test tools look into the main process through Node's inspector.
  if (switches.has('inspect')) inspector.open(Number(switches.get('inspect')))
  const { getReady, leave } = await import('./app.ts')
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => leave(1))
  try {
    await import(pathToFileURL(path.join(appFolder, manifest.main ?? 'index.js')).href)
    await getReady()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    await leave(1)
  }
}

await run()
