// npm start: opens the app in a window. With --dev it follows every change of the sources.
import { runWithNode } from './node.mjs'

async function start(words) {
  const { openApp, openForDevelopment } = await import('./open-app.ts')
  if (words.includes('--dev')) return openForDevelopment(words.filter((word) => word !== '--dev'))
  return openApp(words)
}

if (!runWithNode(import.meta.filename)) process.exit(await start(process.argv.slice(2)))
