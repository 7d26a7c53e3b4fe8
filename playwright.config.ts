import { defineConfig } from '@playwright/test'
import { findDesktop } from './host/desktop.ts'

// Pixels must not depend on the machine: without Electron, the browser that npm brings is used.
process.env['BOARDROO_BROWSER'] ??= 'pinned'
// Each worker reads this file too.
if (!process.env['TEST_WORKER_INDEX']) process.stderr.write(`End-to-end tests on ${findDesktop()}\n`)

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
})
