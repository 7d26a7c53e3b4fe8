import { execFileSync } from 'node:child_process'
import {
  accessSync,
  chmodSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib'
import type { Browser } from './chromium.ts'

const MODULES = path.join(import.meta.dirname, '..', 'node_modules')
const PACKAGE = path.join(MODULES, '@sparticuz', 'chromium')

/** The user may not be the one who installed the packages. */
const CACHES = [path.join(MODULES, '.cache'), path.join(os.homedir(), '.cache')]

/** The package holds a build for Linux on 64-bit Intel only. */
export function hasPinnedBrowser(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(path.join(PACKAGE, 'bin', 'chromium.br'))
}

/** Unpacks the browser of the npm package once, with the libraries and the font that a bare machine lacks. */
export async function unpackPinnedBrowser(): Promise<Browser> {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8'))
  const name = `boardroo-chromium-${version}`
  const folder = CACHES.map((cache) => path.join(cache, name)).find(isUnpacked) ?? path.join(writableCache(), name)
  if (!isUnpacked(folder)) await unpackTo(folder)
  return {
    executable: path.join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: [path.join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    },
  }
}

function isUnpacked(folder: string): boolean {
  try {
    accessSync(path.join(folder, 'chromium'), constants.X_OK)
    return true
  } catch {
    return false
  }
}

function writableCache(): string {
  const writable = CACHES.find((cache) => {
    try {
      mkdirSync(cache, { recursive: true, mode: 0o755 })
      accessSync(cache, constants.W_OK)
      return true
    } catch {
      return false
    }
  })
  if (!writable) throw new Error(`Nowhere to unpack the browser: ${CACHES.join(', ')}`)
  return writable
}

/** The folder appears whole or not at all, because two processes may come here at the same time. */
async function unpackTo(folder: string): Promise<void> {
  const unfinished = mkdtempSync(`${folder}-`)
  const source = (name: string) => path.join(PACKAGE, 'bin', name)
  const executable = createWriteStream(path.join(unfinished, 'chromium'), { mode: 0o755 })
  await pipeline(createReadStream(source('chromium.br')), createBrotliDecompress({ chunkSize: 2 ** 21 }), executable)
  for (const name of ['al2023.tar.br', 'fonts.tar.br']) {
    execFileSync('tar', ['-x', '-C', unfinished], { input: brotliDecompressSync(readFileSync(source(name))) })
  }
  writeFileSync(path.join(unfinished, 'fonts.conf'), fontSettings(folder))
  // A temporary folder belongs to its maker only; the next user may be another.
  chmodSync(unfinished, 0o755)
  try {
    renameSync(unfinished, folder)
  } catch {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/** The settings in the package name folders of a cloud machine; without a font the browser crashes. */
function fontSettings(folder: string): string {
  const families = ['sans-serif', 'serif', 'monospace', 'system-ui']
  const alias = (family: string) =>
    `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `<dir>${path.join(folder, 'fonts')}</dir>`,
    `<cachedir>${path.join(folder, 'font-cache')}</cachedir>`,
    ...families.map(alias),
    '</fontconfig>',
    '',
  ].join('\n')
}
