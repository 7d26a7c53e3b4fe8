import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** LibreOffice is for looking twice; where it is not installed, the formula engine alone proves the workbook. */
export const officeIsInstalled = spawnSync('soffice', ['--version']).status === 0

/** Has LibreOffice open a workbook, compute it anew and write it again. */
export function throughOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'boardroo-office-'))
  try {
    const given = join(folder, 'given.xlsx')
    writeFileSync(given, bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const target = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')]
    execFileSync('soffice', ['--headless', profile, ...target, given], { stdio: 'ignore', timeout: 90_000 })
    return readFileSync(join(folder, 'out', 'given.xlsx'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
