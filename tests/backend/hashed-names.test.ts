import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HashedNames } from '../../src/main/backend/database/stage/hashed-names.ts'

test('names are found by their hash as a map finds them, also where there are many', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 400 }), (texts) => {
      const given: string[] = []
      const known = new Map<string, number>()
      const names = new HashedNames()
      for (const text of texts) {
        const found = names.find(text, (number) => given[number] === text)
        expect(found).toBe(known.get(text))
        if (found !== undefined) continue
        names.add(text, given.length)
        known.set(text, given.length)
        given.push(text)
      }
    }),
  )
})

test('two names with one hash stay apart', () => {
  const given = ['post:1c7i7z', 'post:7t0usb']
  const names = new HashedNames()
  names.add('post:1c7i7z', 0)
  const asked: number[] = []
  const isFirst = (number: number) => {
    asked.push(number)
    return given[number] === 'post:7t0usb'
  }
  expect(names.find('post:7t0usb', isFirst)).toBeUndefined()
  expect(asked).toEqual([0])
  names.add('post:7t0usb', 1)
  expect(names.find('post:7t0usb', (number) => given[number] === 'post:7t0usb')).toBe(1)
  expect(names.find('post:1c7i7z', (number) => given[number] === 'post:1c7i7z')).toBe(0)
})
