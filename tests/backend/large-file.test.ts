import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Events } from '../../src/contract/events.ts'
import { makeWorkbook } from '../files/make-file.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

/** A text of several pieces, which is read from its file again and again; most of its bytes are words. */
const rows = 4_000
const words = 'what to ask your doctor, when and why. '.repeat(20)
const large = () => {
  const lines = Array.from({ length: rows }, (_, at) => `189156412878${String(at).padStart(7, '0')},"${words}",${at}`)
  return `Post id,Post text,Impressions\r\n${lines.join('\r\n')}\r\n`
}

describe('a large file', () => {
  test('is kept in pieces, shows any of its rows, and is saved again byte for byte', async () => {
    const test = await openTestWorkspace()
    const path = test.file('posts.csv', large())
    const { planId } = await preview(test, path)
    const { importIds, added } = await test.handlers['import.apply']({ planId })
    const importId = importIds[0] ?? ''
    expect(added).toBe(rows)
    expect(test.db().prepare('SELECT count(*) FROM import_pieces').pluck().get()).toBe(4)
    const shown = await test.handlers['import.rows']({ importId, table: 0, row: 3_990, count: 2 })
    expect(shown.rows.map(({ number, cells }) => [number, cells[2]])).toEqual([
      [3_990, '3988'],
      [3_991, '3989'],
    ])
    test.choices.save = join(test.folder, 'again.csv')
    await test.handlers['import.saveRaw']({ importId })
    expect(readFileSync(test.choices.save).equals(readFileSync(path))).toBe(true)
    test.db().exec(`UPDATE import_pieces SET compressed = x'00' WHERE place = 2`)
    const damaged = test.handlers['import.saveRaw']({ importId })
    await expect(damaged).rejects.toMatchObject({ failure: { code: 'kept-file-damaged' } })
  })

  test('says how far its reading has come, and is given up in the middle of it', async () => {
    const seen: number[] = []
    const test = await openTestWorkspace({
      emit: (_, event) => {
        const { done } = event as Events['import.progress']
        seen.push(done)
        // Another thread counts this while the reading one is busy.
        if (done % 1 > 0) test.backend.discards.add()
      },
    })
    const running = test.handlers['import.preview']({ drops: [test.file('posts.csv', large().repeat(20))] })
    await expect(running).rejects.toMatchObject({ failure: { code: 'cancelled' } })
    expect(seen.some((done) => done > 0 && done < 1)).toBe(true)
    expect(test.backend.plans.size).toBe(0)
  })

  test('that is a workbook is said to be opened, since nothing tells how far that is', async () => {
    const seen: string[] = []
    const test = await openTestWorkspace({
      emit: (_, event) => seen.push((event as Events['import.progress']).stage),
    })
    const cells = Array.from({ length: 3_000 }, (_, at) => [`${at} ${words}`, at])
    const path = join(test.folder, 'table.xlsx')
    writeFileSync(path, makeWorkbook({ A: [['Text', 'Number'], ...cells] }, 'xlsx'))
    const small = test.file('small.csv', 'Text,Number\nA,1\n')
    await test.handlers['import.preview']({ drops: [small, path] })
    expect([...new Set(seen)]).toEqual(['reading', 'opening', 'planning'])
  })

  test('that was changed after its preview is not imported', async () => {
    const test = await openTestWorkspace()
    const path = test.file('posts.csv', large())
    const { planId } = await preview(test, path)
    appendFileSync(path, '1891564128789999999,more,1\r\n')
    const apply = test.handlers['import.apply']({ planId })
    await expect(apply).rejects.toMatchObject({ failure: { code: 'file-changed' } })
    expect(test.db().prepare('SELECT count(*) FROM imports').pluck().get()).toBe(0)
  })
})

async function preview(test: TestBackend, path: string) {
  const { planId } = await test.handlers['import.preview']({ drops: [path] })
  return test.handlers['import.assign']({
    planId,
    answers: [{ tables: [{ file: 0, table: 0 }], account: { name: 'Acme' } }],
  })
}
