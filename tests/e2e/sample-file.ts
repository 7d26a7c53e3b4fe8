import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { test } from '@playwright/test'
import { findNode } from '../../host/node.mjs'
import type { Language } from '../../src/core/language.ts'

/** A sample company of the running test's own, to do with as it likes. */
export function copyOfSample(language: Language): string {
  const copy = test.info().outputPath('Orvanne.boardroo')
  copyFileSync(writtenSample(language), copy)
  return copy
}

/** Written when a test of this run first asks for it, be it by two workers at once: Playwright empties the folder before each run. */
function writtenSample(language: Language): string {
  const folder = path.join(test.info().project.outputDir, 'sample')
  const file = path.join(folder, `Orvanne ${language}.boardroo`)
  if (existsSync(file)) return file
  mkdirSync(folder, { recursive: true })
  const draft = `${file}.${process.pid}.part`
  execFileSync(findNode(), [path.join(import.meta.dirname, 'write-sample.ts'), language, draft], { stdio: 'inherit' })
  renameSync(draft, file)
  return file
}
