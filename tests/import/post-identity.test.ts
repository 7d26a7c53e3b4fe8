import { expect, test } from 'vitest'
import { identifyPost, isDamaged } from '../../src/core/import/table/post-identity.ts'

test.each(['1.22E+17', '1,22E+17', '9.39006e14', '#NAME?', 1.22e17, 1_234_567_890_123_450])(
  '%j was damaged by a spreadsheet',
  (id) => {
    expect(isDamaged(id)).toBe(true)
  },
)

test.each(['122100000000000001', '18100000000000001', 'dQw4w9WgXcQ', 939005954986064, '-CZFPHTVnko', '1e5abc', null])(
  '%j is whole',
  (id) => {
    expect(isDamaged(id)).toBe(false)
  },
)

test('the id comes first, then the id in the link, then the link, then the remark', () => {
  const quirks = { idInLink: /status\/(\d+)/, errorRemark: /ID (\d+)/ }
  const key = (id: string | null, link: string | null, remark: string | null) =>
    identifyPost({ id, link, remark }, quirks)?.key
  expect(key(' 12', 'https://x.com/a/status/7', null)).toBe('12')
  expect(key('1.2E+18', 'https://x.com/a/status/7', null)).toBe('7')
  expect(key('1.2E+18', 'https://x.com/a/p', null)).toBe('https://x.com/a/p')
  expect(key(null, null, 'error with ID 9')).toBe('9')
  expect(key('', null, null)).toBeUndefined()
})
