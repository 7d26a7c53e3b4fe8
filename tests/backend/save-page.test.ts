import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTestWorkspace } from '../support/workspace.ts'

test('the page for the executive is written as plain text where the person says, or not at all', async () => {
  const test = await openTestWorkspace()
  const wish = { text: 'Where we stand\n\n• Réputation…\n\n', name: 'Acme: page' }
  expect(await test.handlers['start.savePage'](wish)).toBeNull()
  test.choices.save = join(test.folder, 'page.txt')
  expect(await test.handlers['start.savePage'](wish)).toMatchObject({ path: test.choices.save })
  expect(readFileSync(test.choices.save, 'utf8')).toBe('Where we stand\n\n• Réputation…\n')
})
