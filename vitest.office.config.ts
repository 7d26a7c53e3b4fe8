import { defineConfig } from 'vitest/config'

/** The round trip through LibreOffice, apart from the other tests: `npm test` needs no office suite. */
export default defineConfig({
  test: {
    include: ['tests/office/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 240_000,
  },
})
