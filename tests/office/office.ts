import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const filters = {
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
  pptx: 'pptx:Impress MS PowerPoint 2007 XML',
  pdf: 'pdf',
} as const

/** Has LibreOffice open a file, compute it anew where it computes, and write it again. */
export function throughOffice(bytes: Uint8Array, from: 'xlsx' | 'pptx', to: keyof typeof filters): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'boardroo-office-'))
  try {
    const given = join(folder, `given.${from}`)
    writeFileSync(given, bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const target = ['--convert-to', filters[to], '--outdir', join(folder, 'out')]
    execFileSync('soffice', ['--headless', profile, ...target, given], { stdio: 'ignore', timeout: 120_000 })
    return readFileSync(join(folder, 'out', `given.${to}`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
