import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/office/**'],
    setupFiles: ['tests/support/same-inputs.ts'],
    // What a module keeps, such as a sample made once, serves every test alike; reading all anew for each file took a third of the time.
    isolate: false,
    // One more than by default: half of the time a test waits for a browser or a disk.
    maxWorkers: 2,
    testTimeout: 60_000,
    // A browser that starts beside another test answers later than within a second.
    expect: { poll: { timeout: 15_000 } },
  },
})
