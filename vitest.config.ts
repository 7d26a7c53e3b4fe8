import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/office/**'],
    setupFiles: ['tests/support/same-inputs.ts'],
    testTimeout: 20_000,
  },
})
