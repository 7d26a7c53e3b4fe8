import { expect, test } from 'vitest'
import { heldContent } from '../../src/main/backend/files/content.ts'
import { inspect } from '../../src/main/backend/files/encoding.ts'
import { TextPieces } from '../../src/main/backend/files/text-pieces.ts'
import { cp1252, utf8, utf16be, utf16le } from './make-file.ts'

const text = 'Publié,Vues\nété,12\n'

test.each([
  ['UTF-8', utf8(text), 'utf-8'],
  ['UTF-8 with its mark', utf8(`\ufeff${text}`), 'utf-8'],
  ['UTF-16 LE with its mark', utf16le(`\ufeff${text}`), 'utf-16le'],
  ['UTF-16 BE with its mark', utf16be(`\ufeff${text}`), 'utf-16be'],
  ['UTF-16 LE without a mark', utf16le(text), 'utf-16le'],
  ['UTF-16 BE without a mark', utf16be(text), 'utf-16be'],
])('%s is read without a word', (_, bytes, encoding) => {
  expect(decode(bytes)).toEqual({ text, encoding, truncated: false, problems: [] })
})

test('Windows-1252 is a guess, and is said to be one', () => {
  const decoded = decode(cp1252(text))
  expect(decoded.text).toBe(text)
  expect(decoded.problems.map((problem) => problem.code)).toEqual(['encoding-guessed'])
})

test('an odd byte at the end of UTF-16 means that the file was cut', () => {
  const decoded = decode(utf16le(`\ufeff${text}`).subarray(0, 31))
  expect(decoded.truncated).toBe(true)
  expect(decoded.problems.map((problem) => problem.code)).toEqual(['file-truncated'])
})

test('UTF-8 cut inside a letter is still UTF-8', () => {
  const whole = utf8('Publication,Vues\nproposé')
  const decoded = decode(whole.subarray(0, whole.length - 1))
  expect(decoded.encoding).toBe('utf-8')
  expect(decoded.truncated).toBe(true)
})

test('garbled accents are repaired once', () => {
  const garbled = 'RequÃªtes les plus frÃ©quentes,Clics\nlâ€™Ã©tÃ©,1\n'
  const decoded = decode(utf8(garbled))
  expect(decoded.text).toBe('Requêtes les plus fréquentes,Clics\nl’été,1\n')
  expect(decoded.problems.map((problem) => problem.code)).toEqual(['mojibake-repaired'])
})

test('accents in many scripts are left alone', () => {
  const fine = 'Título,Âge,Ärger,Ãngela\nçà,ñ,عربي,🎉\n'
  expect(decode(utf8(fine)).text).toBe(fine)
})

function decode(bytes: Uint8Array) {
  const content = heldContent(bytes)
  const { encoding } = inspect(content)
  const pieces = new TextPieces(content, encoding)
  const text = [...pieces].join('')
  return { text, encoding: encoding.name, truncated: encoding.truncated, problems: pieces.problems }
}
