import { expect, test } from 'vitest'
import { z } from 'zod'
import { routes } from '../../src/contract/routes.ts'
import { isMessageKey } from '../../src/core/text/catalogue.ts'

/** What a page sends beside what it wants to have kept, and what it is wrapped in. */
const errands = ['seen', 'was', 'change', 'campaign', 'objectives', 'stakeholder', 'move', 'alternative', 'event', 'by']
const kept =
  /^(?:stakeholder|insight|cost|note|evidence|campaign|compliance|objective|metric|confidence|settings|definition)\.(?:save|enter|addMove|saveAlternative|splice)$/

/** Every name of a property in a schema, however deep. */
function namesIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesIn)
  if (schema === null || typeof schema !== 'object') return []
  return Object.entries(schema).flatMap(([key, part]) =>
    key === 'properties' ? [...Object.keys(part), ...namesIn(Object.values(part))] : namesIn(part),
  )
}

test('the history has a word for every field that a person can change', () => {
  const inputs = Object.entries(routes).filter(([name]) => kept.test(name))
  expect(inputs.length).toBeGreaterThan(12)
  const names = inputs.flatMap(([, { input }]) =>
    namesIn(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })),
  )
  const worded = [...new Set(names)].filter((name) => !errands.includes(name) && !/(?:^id|Ids?)$/.test(name))
  expect(worded.length).toBeGreaterThan(60)
  expect(worded.filter((name) => !isMessageKey(`trail.${name}`))).toEqual([])
})
