import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { userDataFolder } from './app-paths.ts'

export interface SecondStart {
  argv: string[]
  workingDirectory: string
  additionalData: unknown
}

const ACCEPTED = 'accepted'
let owns = false

export const ownsInstance = (): boolean => owns

/**
 * The lock is a local socket: who listens there is the first. Electron answers this question at once, and so must we,
 * although sockets take their time: a small child process asks while this one waits.
 */
export function requestLock(additionalData: unknown, onSecondStart: (start: SecondStart) => void): boolean {
  if (owns) return true
  const start: SecondStart = { argv: process.argv, workingDirectory: process.cwd(), additionalData }
  if (deliver(start)) return false
  owns = true
  listen(onSecondStart)
  return true
}

function address(): string {
  const id = createHash('sha256').update(`${os.userInfo().uid}:${userDataFolder()}`).digest('hex').slice(0, 16)
  return process.platform === 'win32' ? `\\\\.\\pipe\\boardroo-${id}` : path.join(os.tmpdir(), `boardroo-${id}.socket`)
}

function deliver(start: SecondStart): boolean {
  if (process.platform !== 'win32' && !existsSync(address())) return false
  const script = `
    const [address, message] = process.argv.slice(1)
    const socket = require('node:net').connect(address, () => socket.end(message))
    socket.on('data', (data) => { process.exitCode = String(data) === '${ACCEPTED}' ? 0 : 1 })
    socket.on('error', () => { process.exitCode = 1 })
    process.exitCode = 1
  `
  const { status } = spawnSync(process.execPath, ['-e', script, address(), JSON.stringify(start)], { timeout: 5000 })
  return status === 0
}

function listen(onSecondStart: (start: SecondStart) => void): void {
  const place = address()
  if (process.platform !== 'win32') rmSync(place, { force: true })
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const pieces: Buffer[] = []
    socket.on('data', (piece) => pieces.push(piece))
    socket.on('error', () => {})
    socket.on('end', () => {
      socket.end(ACCEPTED)
      onSecondStart(JSON.parse(Buffer.concat(pieces).toString('utf8')))
    })
  })
  server.listen(place, () => {
    if (process.platform !== 'win32') chmodSync(place, 0o600)
  })
  server.unref()
  process.once('exit', () => {
    if (process.platform !== 'win32') rmSync(place, { force: true })
  })
}
