import type { Database } from 'better-sqlite3'
import type { Account } from '../../../../core/platform.ts'

const selected = 'SELECT id, platform, name, platform_id AS platformId FROM accounts'

/** The accounts that a person knows: not those that stand only in imports that were undone. */
export function loadAccounts(db: Database): Account[] {
  return db
    .prepare<[], Account>(
      `${selected} WHERE (SELECT coalesce(min(undone_at IS NOT NULL), 0) FROM import_tables
         JOIN imports ON imports.number = import_number WHERE account_id = accounts.id) = 0
       ORDER BY position, id`,
    )
    .all()
}

/** Also those that a person no longer sees: a file that names one of them brings it back. */
export function everyAccount(db: Database): Account[] {
  return db.prepare<[], Account>(`${selected} ORDER BY position, id`).all()
}

/** The platform's own id stays with the account that has it already: a person may keep two apart by name. */
export function addAccount(db: Database, account: Account): void {
  db.prepare(
    `INSERT INTO accounts (id, position, platform, name, platform_id)
     VALUES (@id, (SELECT coalesce(max(position), 0) + 1 FROM accounts), @platform, @name,
       (SELECT @platformId WHERE NOT EXISTS (SELECT 1 FROM accounts WHERE platform = @platform AND platform_id = @platformId)))`,
  ).run(account)
}

/** An export may be the first to name the platform's own id of an account that we know by name. */
export function setPlatformId(db: Database, accountId: string, platformId: string): void {
  db.prepare('UPDATE OR IGNORE accounts SET platform_id = ? WHERE id = ? AND platform_id IS NULL').run(
    platformId,
    accountId,
  )
}
