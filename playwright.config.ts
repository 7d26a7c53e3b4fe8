import { defineConfig } from '@playwright/test'
import { findDesktop } from './host/desktop.ts'

// Pixels must not depend on the machine: without Electron, the browser that npm brings is used.
process.env['BOARDROO_BROWSER'] ??= 'pinned'
// Each worker reads this file too.
if (!process.env['TEST_WORKER_INDEX']) process.stderr.write(`End-to-end tests on ${findDesktop()}\n`)

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // An app waits half of the time, so that two share the processor; what one then waits for may take longer.
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
})
