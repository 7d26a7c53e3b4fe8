// npm run boardroo -- …: the app's command line. Its words, output and exit code pass through untouched.
import { runWithNode } from './node.mjs'

if (!runWithNode(import.meta.filename)) {
  const { runCommand } = await import('./run-command.ts')
  process.exit(runCommand(process.argv.slice(2)))
}
