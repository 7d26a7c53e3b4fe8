#!/usr/bin/env node
// Takes the place of Electron's executable on a machine that has none: same command line, same app folder.
import { runWithNode } from './node.mjs'

if (!runWithNode(import.meta.filename)) await import('./run.ts')
