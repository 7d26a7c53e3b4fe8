import { resolve } from 'node:path'
import { languages } from '../../src/core/language.ts'
import { createBackend } from '../../src/main/backend/backend.ts'
import { createSample } from '../../src/main/backend/workspace/create-sample.ts'
import { closeWorkspace } from '../../src/main/backend/workspace/open-workspace.ts'
import { terminalPorts } from '../../src/main/command-line/terminal-ports.ts'

/** `node write-sample.ts en Orvanne.boardroo`: the sample company in a file, as the app itself makes it. */
const [wanted, path = ''] = process.argv.slice(2)
const language = languages.find((one) => one === wanted) ?? 'en'
const backend = createBackend({
  appVersion: '',
  systemLanguage: language,
  userName: 'Ada',
  userDataFolder: '',
  sampleFolder: resolve(import.meta.dirname, '../../resources/sample'),
})
await createSample(backend, terminalPorts({}), { language, path })
closeWorkspace(backend)
