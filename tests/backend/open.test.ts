import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../src/contract/reply.ts'
import { createDatabase, openDatabase, pragmas } from '../../src/main/backend/database/open.ts'
import { temporaryFolder } from '../support/workspace.ts'

const now = '2026-10-05T09:30:00.000Z'

test('runs on the Node that better-sqlite3 is built for', () => {
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24)
})

describe('a workspace file', () => {
  test('has every pragma that we rely on', () => {
    const db = openDatabase(newFile(), now)
    for (const [name, , expected] of pragmas)
      expect([name, db.pragma(name, { simple: true })]).toEqual([name, expected])
    expect(db.pragma('application_id', { simple: true })).toBe(0x424f4152)
    db.close()
  })

  test('leaves one file behind when it is closed', () => {
    const path = newFile()
    expect(existsSync(path)).toBe(true)
    expect(existsSync(`${path}-wal`)).toBe(false)
  })

  test('is refused where none is', () => {
    expect(refusalOf(join(temporaryFolder(), 'none.boardroo'))).toBe('workspace-missing')
  })

  test('is refused while another has it open', () => {
    const path = newFile()
    const db = openDatabase(path, now)
    expect(refusalOf(path)).toBe('workspace-busy')
    db.close()
    expect(refusalOf(path)).toBe('opened')
  })

  test('is refused from a newer Boardroo', () => {
    const path = newFile()
    change(path, 'PRAGMA user_version = 99990')
    expect(refusalOf(path)).toBe('workspace-newer')
  })

  test('is refused when it is read-only', () => {
    const path = newFile()
    chmodSync(path, 0o444)
    expect(refusalOf(path)).toBe('workspace-read-only')
  })

  test('is refused when another program made it', () => {
    const path = join(temporaryFolder(), 'other.boardroo')
    new SqliteDatabase(path).exec('CREATE TABLE theirs (a)').close()
    expect(untouched(path, () => refusalOf(path))).toBe('workspace-not-ours')
  })
})

describe('a damaged file is refused and stays as it is', () => {
  test.each(['', 'not a database', 'x'.repeat(50_000)])('garbage: %#', (content) => {
    const path = join(temporaryFolder(), 'garbage.boardroo')
    writeFileSync(path, content)
    expect(untouched(path, () => refusalOf(path))).toBe('workspace-damaged')
  })

  test('cut short', () => {
    const path = newFile()
    truncateSync(path, 20_000)
    expect(untouched(path, () => refusalOf(path))).toBe('workspace-damaged')
  })

  test('with noise in its pages', () => {
    const path = newFile()
    const bytes = readFileSync(path)
    bytes.fill(0xa5, 4096, 4096 * 12)
    writeFileSync(path, bytes)
    expect(untouched(path, () => refusalOf(path))).toBe('workspace-damaged')
  })
})

function newFile(): string {
  const path = join(temporaryFolder(), 'Acme.boardroo')
  createDatabase(path, now).close()
  return path
}

function refusalOf(path: string): string {
  try {
    openDatabase(path, now).close()
    return 'opened'
  } catch (error) {
    if (error instanceof Refusal) return error.failure.code
    throw error
  }
}

function change(path: string, sql: string): void {
  new SqliteDatabase(path).exec(sql).close()
}

function untouched<Value>(path: string, step: () => Value): Value {
  const before = hashOf(path)
  const value = step()
  expect(hashOf(path)).toBe(before)
  return value
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
