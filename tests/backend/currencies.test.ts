import { expect, test } from 'vitest'
import { makeText } from '../files/make-file.ts'
import { openTestWorkspace } from '../support/workspace.ts'

const ads = (currency: string, spent: string, account = 'Maren') =>
  makeText([
    [
      'Reporting starts',
      'Reporting ends',
      'Account name',
      'Campaign name',
      `Amount spent (${currency})`,
      'Impressions',
    ],
    ['2026-06-01', '2026-06-30', account, 'Heart', spent, '100'],
  ])

test('two advertising accounts of one name and two currencies are two accounts, in a heap and later', async () => {
  const test = await openTestWorkspace()
  const names = async (...files: [name: string, text: string][]) => {
    const drops = files.map(([name, text]) => test.file(name, text))
    const { planId, files: read } = await test.handlers['import.preview']({ drops })
    await test.handlers['import.apply']({ planId })
    return read.flatMap(({ accounts }) => accounts.map((account) => `${account?.kind} ${account?.name}`))
  }
  expect(await names(['a.csv', ads('CHF', '10')], ['b.csv', ads('USD', '20')])).toEqual([
    'new Maren',
    'new Maren (USD)',
  ])
  expect(await names(['c.csv', ads('EUR', '30')])).toEqual(['new Maren (EUR)'])
  expect(await names(['d.csv', ads('USD', '21')])).toEqual(['existing Maren (USD)'])
  const { total, restatements } = await test.handlers['import.restatements']({ importId: null, offset: 0, limit: 9 })
  expect(total).toBe(1)
  expect(restatements[0]).toMatchObject({ measure: 'spend', old: 20, new: 21, account: 'Maren (USD)' })
})

test('nobody can join two currencies in one account by hand', async () => {
  const test = await openTestWorkspace()
  const first = await test.handlers['import.preview']({ drops: [test.file('a.csv', ads('CHF', '10'))] })
  await test.handlers['import.apply']({ planId: first.planId })
  const second = await test.handlers['import.preview']({ drops: [test.file('b.csv', ads('USD', '20', 'Other'))] })
  const joined = test.handlers['import.assign']({
    planId: second.planId,
    answers: [{ tables: [{ file: 0, table: 0 }], account: { name: 'Maren' } }],
  })
  await expect(joined).rejects.toMatchObject({
    failure: { code: 'currencies-differ', data: { name: 'Maren', currency: 'USD', other: 'CHF' } },
  })
  const [past] = await test.handlers['import.list'](undefined)
  await test.handlers['import.undo']({
    importId: past?.id ?? '',
    seen: (await test.handlers['workspace.state'](undefined)).open?.revision ?? 0,
  })
  const again = await test.handlers['import.preview']({ drops: [test.file('b.csv', ads('USD', '20'))] })
  expect(again.files[0]?.accounts[0]).toMatchObject({ name: 'Maren' })
})
