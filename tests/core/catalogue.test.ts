import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { errorCodes, failureNeeds } from '../../src/contract/reply.ts'
import { costKinds } from '../../src/core/evidence/cost.ts'
import { stages, stakeholderKinds } from '../../src/core/evidence/relationship.ts'
import { languages } from '../../src/core/language.ts'
import { amecStages, evidenceGrades, units, windows } from '../../src/core/metric.ts'
import { commitments } from '../../src/core/objective.ts'
import { pillars } from '../../src/core/pillar.ts'
import { platforms } from '../../src/core/platform.ts'
import { problemCodes } from '../../src/core/problem.ts'
import { statuses } from '../../src/core/scoring/score.ts'
import { targetKinds } from '../../src/core/target.ts'
import { keysOf, messageOf } from '../../src/core/text/catalogue.ts'

const keys = keysOf('en')
const ours = keys.filter((key) => /^(report|term|error)\./.test(key))

/**
 * The names of the values for which a message asks, at any depth of its plurals and selects. Whether a period stands
 * with its preposition (`periodWithin`) is grammar.
 */
function namesIn(key: string, message = ''): string[] {
  try {
    return [...new Set(namesOf(parse(message)).map((name) => name.replace(/Within$/, '')))].sort()
  } catch (error) {
    throw new Error(`${key} does not parse: ${String(error)}`)
  }
}

function namesOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return []
      case TYPE.tag:
        return namesOf(element.children)
      // A plural that one language needs and the other does not is grammar, not content.
      case TYPE.plural:
        return Object.values(element.options).flatMap((option) => namesOf(option.value))
      case TYPE.select:
        return [element.value, ...Object.values(element.options).flatMap((option) => namesOf(option.value))]
      default:
        return [element.value]
    }
  })
}

test('both languages have the same keys', () => {
  expect(keysOf('fr').sort()).toEqual([...keys].sort())
})

test('every message parses, and asks for the same values in both languages', () => {
  for (const key of keys) {
    expect(namesIn(key, messageOf('fr', key)), key).toEqual(namesIn(key, messageOf('en', key)))
  }
})

test('every message of ours says something, with true apostrophes', () => {
  for (const language of languages)
    for (const key of ours) {
      expect(messageOf(language, key), key).not.toBe('')
      expect(messageOf(language, key), key).not.toMatch(/'/)
    }
})

test('French puts its spaces where they do not break', () => {
  for (const key of keys) expect(messageOf('fr', key), key).not.toMatch(/[ \w][:;!?»](?=\s|$)|(?<![{,] ?)«(?!\u00A0)/)
})

describe('every one of our own words has a term', () => {
  test.each([
    ['pillar', pillars],
    ['status', statuses],
    ['attainment', statuses],
    ['pace', statuses],
    ['amec', amecStages],
    ['stage', stages],
    ['stakeholder', stakeholderKinds],
    ['commitment', commitments],
    ['target', targetKinds],
    ['unit', units],
    ['window', windows],
    ['cost', costKinds],
    ['platform', platforms],
    ['grade', evidenceGrades],
  ])('%s', (prefix, names) => {
    for (const name of names) expect(keys).toContain(`term.${prefix}.${name}`)
  })
})

test('every refusal has its words, which ask for no more than whoever refuses must give', () => {
  for (const code of errorCodes)
    for (const language of languages)
      expect(namesIn(code, messageOf(language, `error.${code}`)), code).toEqual([...failureNeeds[code]].sort())
})

/** What whoever finds a problem must give beside its place; a code that is not here needs nothing. */
const problemNeeds: Readonly<Record<string, readonly string[]>> = {
  'file-too-large': ['limit'],
  'unsupported-container': ['kind'],
  'wrong-extension': ['container'],
  'encoding-guessed': ['encoding'],
  'layout-unknown': ['headers', 'platform', 'sources'],
  'table-ignored': ['title'],
  'no-data': ['text'],
  'number-unreadable': ['text'],
  'number-bound': ['text'],
  'number-rounded': ['text'],
  'date-unreadable': ['text'],
  'date-ahead': ['text'],
  'published-unreadable': ['text'],
  'date-order-guessed': ['order', 'by'],
  'id-damaged': ['text'],
  'id-lost': ['text'],
  'row-too-short': ['found', 'expected'],
  'row-too-long': ['found', 'expected'],
  'total-differs': ['sum', 'total'],
  'negative-count': ['text'],
  'platform-error-row': ['text'],
  'row-cap-reached': ['cap'],
  'column-unknown': ['headers', 'language'],
  'comparison-undated': ['period'],
  'comparison-side-left-out': ['period'],
  'repeated-in-heap': ['twin'],
  'zip-member-refused': ['member'],
  'network-guessed': ['platform'],
  'currencies-differ': ['currencies'],
  'year-inferred': ['exportedOn', 'from', 'to'],
  'lines-left': ['headers'],
}

test('the words of a problem ask for its place, its count and the data that it must bring', () => {
  const known = ['file', 'table', 'row', 'column', 'count', 'alone']
  for (const code of problemCodes)
    for (const language of languages) {
      const asked = namesIn(code, messageOf(language, `problem.${code}`)).filter((name) => !known.includes(name))
      expect(asked, code).toEqual([...(problemNeeds[code] ?? [])].sort())
    }
})
