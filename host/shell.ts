import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { carry } from './not-carried.ts'
import { onScreen } from './surroundings.ts'

function open(target: string): Promise<string> {
  if (!existsSync(target)) return Promise.resolve(`No such file: ${target}`)
  // Without a screen there is nobody to show it to.
  if (!onScreen) return Promise.resolve('')
  const [command, ...args] = opener(target)
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true })
    child.once('error', (error) => resolve(error.message))
    child.once('spawn', () => resolve(''))
    child.unref()
  })
}

function opener(target: string): [command: string, ...args: string[]] {
  if (process.platform === 'win32') return ['explorer.exe', target]
  if (process.platform === 'darwin') return ['open', target]
  return ['xdg-open', target]
}

export const shell = carry<Electron.Shell>('shell', {
  openPath: open,
  showItemInFolder(target: string): void {
    open(path.dirname(target))
  },
} satisfies Pick<Electron.Shell, 'openPath' | 'showItemInFolder'>)
