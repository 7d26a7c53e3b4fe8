import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { ColumnUse } from '../../src/core/import/mapping/mapping.ts'
import { keptContent } from '../../src/main/backend/database/imports/import-pieces.ts'
import { readExport } from '../../src/main/backend/files/read-export.ts'
import { redactedCopy } from '../../src/main/backend/files/redact.ts'
import { makeCsv, makeWorkbook } from '../files/make-file.ts'
import { openTestWorkspace, type TestBackend } from '../support/workspace.ts'

const comments = [
  ['Day', 'Comment', 'From', 'E-mail', 'Likes'],
  ['2026-03-01', 'I stopped my treatment because of nausea', 'Grace', 'grace@sample.ch', 3],
  ['2026-03-02', 'Depuis, j’ai des vertiges', 'Linus', 'linus@sample.ch', 4],
  ['2026-03-03', 'Nice picture', 'Ada', 'ada@sample.ch', 5],
]

/** A person maps every column that she can, the comments as titles among them. */
async function importComments(test: TestBackend) {
  const { planId } = await test.handlers['import.preview']({ drops: [test.file('comments.csv', makeCsv(comments))] })
  const place = { planId, file: 0, table: 0 }
  const view = await test.handlers['import.table'](place)
  const uses: readonly ColumnUse[] = [
    { kind: 'role', role: 'date' },
    { kind: 'role', role: 'title' },
    { kind: 'ignore' },
    { kind: 'role', role: 'campaign' },
    { kind: 'figure', measure: 'likes', form: 'plain' },
  ]
  const columns = view.mapping.columns.map(({ header }, at) => ({
    header,
    use: uses[at] ?? { kind: 'ignore' as const },
  }))
  const mapping = { ...view.mapping, columns, platform: 'facebook' as const }
  const trial = await test.handlers['import.tryMapping']({ ...place, mapping })
  const preview = await test.handlers['import.map']({ ...place, mapping })
  await test.handlers['import.assign']({
    planId: place.planId,
    answers: [{ tables: [place], account: { name: 'Acme' } }],
  })
  return { view, trial, preview, outcome: await test.handlers['import.apply']({ planId }) }
}

describe('comments of patients', () => {
  test('are shown nowhere, warn that safety must hear of them, and are not stored', async () => {
    const test = await openTestWorkspace()
    const { view, trial, preview, outcome } = await importComments(test)
    expect(view.columns.map(({ personal }) => personal)).toEqual([false, true, true, true, false])
    expect(JSON.stringify(trial)).not.toMatch(/nausea|vertiges|grace|sample\.ch/i)
    expect(JSON.stringify(view.rows.slice(1))).not.toMatch(/nausea|vertiges|grace|sample\.ch/i)
    const codes = preview.files[0]?.read.problems.map(({ code }) => code)
    expect(codes).toContain('adverse-event-warning')
    expect(codes).toContain('copy-blanked')
    expect(outcome.added).toBe(3)
    const db = test.db()
    const tables = db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all()
    const stored = tables.map((table) => JSON.stringify(db.prepare(`SELECT * FROM "${table}"`).all())).join('\n')
    expect(stored).not.toMatch(/nausea|vertiges|grace|sample\.ch/i)
    const kept = db.prepare<[], Buffer>('SELECT compressed FROM import_pieces').pluck().all()
    expect(kept).toHaveLength(1)
    for (const bytes of kept) expect(inflateSync(bytes).toString()).not.toMatch(/nausea|vertiges|grace|sample\.ch/i)
  })

  test('leave a copy whose rows and columns are those of the file', async () => {
    const test = await openTestWorkspace()
    const { outcome } = await importComments(test)
    const kept = keptContent(test.db(), outcome.importIds[0] ?? '') ?? new Uint8Array()
    const table = readExport(kept, 'comments.csv').tables[0]
    expect(table?.rows.at(2)).toEqual(['2026-03-02', '', '', '', '4'])
  })
})

describe('a redacted copy', () => {
  const blanked = [{ index: 0, fromRow: 2, columns: [1] }]

  test('of a workbook keeps numbers, texts and places', () => {
    const rows = [
      ['Page', 'Posted by', 'Views'],
      ['a', 'Grace', 5],
      [null, 'Ada', 0.25],
      ['00012', null, null],
    ]
    const copy = redactedCopy(makeWorkbook({ Posts: rows, Other: [['x'], [1]] }), 'a.xls', blanked)
    const tables = readExport(copy ?? new Uint8Array(), 'a.xlsx').tables
    expect(tables.map(({ name }) => name)).toEqual(['Posts', 'Other'])
    expect([...(tables[0]?.rows ?? [])].map((row) => [row[0] ?? null, row[1] ?? null, row[2] ?? null])).toEqual([
      ['Page', 'Posted by', 'Views'],
      ['a', null, 5],
      [null, null, 0.25],
      ['00012', null, null],
    ])
  })

  test('of a text keeps titles, quotes, lines in cells and stacked tables', () => {
    const text = 'sep=;\nFirst\nDay;Who;Text\n2026-01-01;Grace;"a ""b"";\nc"\n\nSecond\nDay;Reach\n2026-01-02;7\n'
    const copy = redactedCopy(new TextEncoder().encode(text), 'a.csv', [{ index: 0, fromRow: 3, columns: [1] }])
    const tables = readExport(copy ?? new Uint8Array(), 'a.csv').tables
    expect(tables.map(({ name, rows }) => [name, rows])).toEqual([
      [
        'First',
        [
          ['Day', 'Who', 'Text'],
          ['2026-01-01', '', 'a "b";\nc'],
        ],
      ],
      [
        'Second',
        [
          ['Day', 'Reach'],
          ['2026-01-02', '7'],
        ],
      ],
    ])
  })
})
