import { expect, test, vi } from 'vitest'
import { closeWorkspace } from '../../src/main/backend/workspace/open-workspace.ts'
import { runVerify } from '../../src/main/command-line/verify.ts'
import { openTestWorkspace } from '../support/workspace.ts'

test.each([
  ['whole', '', 0],
  ['changed from outside', "DROP TRIGGER audit_trail_never_changes; UPDATE audit_trail SET who = 'Eve'", 1],
])('a trail that is %s: the exit code says so', async (_, harm, code) => {
  const { db, backend, choices } = await openTestWorkspace()
  db().exec(harm)
  closeWorkspace(backend)
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  expect(await runVerify(['--workspace', choices.workspace ?? ''])).toBe(code)
  expect(write).toHaveBeenCalledOnce()
  write.mockRestore()
})
