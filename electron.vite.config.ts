import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  main: {
    build: {
      rollupOptions: {
        input: { index: 'src/main/index.ts', cli: 'src/main/cli.ts' },
        external: ['better-sqlite3', 'electron'],
      },
    },
  },
  // A sandboxed preload must be one CommonJS file.
  preload: {
    build: {
      externalizeDeps: false,
      rollupOptions: { input: 'src/preload/index.ts', output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    base: './',
    plugins: [react()],
    build: { chunkSizeWarningLimit: 2000 },
  },
})
