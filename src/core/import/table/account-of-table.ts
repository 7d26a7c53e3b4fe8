import { type Platform, platforms } from '../../platform.ts'
import { fold } from '../../sources/fold.ts'
import type { Role } from '../../sources/source.ts'
import type { ExportFile } from '../export-file.ts'
import type { Recognised } from '../recognise.ts'
import { isDamaged } from './post-identity.ts'
import type { DataRow } from './table-context.ts'

export interface AccountGroup {
  readonly account: { readonly name: string | null; readonly platformId: string | null }
  readonly rows: readonly DataRow[]
  /** Where the rows themselves name a network. */
  readonly platform?: Platform
}

/**
 * The accounts of which a table speaks, each with its rows: as its columns say, else its posts' links,
 * else the name of the file. Rows that name no account belong to the one with most rows.
 */
export function accountGroups(match: Recognised, rows: readonly DataRow[], fileName: string): AccountGroup[] {
  const network = indexOf(match, 'network')
  if (network === undefined) return groupsOf(match, rows, fileName)
  const byPlatform = new Map<Platform, DataRow[]>()
  for (const row of rows) {
    const platform = platformNamed(String(row.cells[network] ?? '')) ?? match.report.platform
    byPlatform.set(platform, [...(byPlatform.get(platform) ?? []), row])
  }
  return [...byPlatform].flatMap(([platform, own]) =>
    groupsOf(match, own, fileName).map((group) => ({ ...group, platform })),
  )
}

function platformNamed(network: string): Platform | undefined {
  const word = fold(network).replace(/^twitter.*|^x(?: .*)?$/, 'x')
  return platforms.find((platform) => word === platform || word.startsWith(`${platform} `))
}

function groupsOf(match: Recognised, rows: readonly DataRow[], fileName: string): AccountGroup[] {
  const quirks = match.report.quirks ?? {}
  const id = indexOf(match, 'account-id') ?? indexOf(match, 'account-name')
  if (id === undefined) {
    const name = nameInLinks(match, rows) ?? quirks.accountInFileName?.exec(fileName)?.[1] ?? null
    return [{ account: { name, platformId: null }, rows }]
  }
  const byId = new Map<string, DataRow[]>()
  for (const row of rows) {
    const key = String(row.cells[id] ?? '').trim()
    const own = byId.get(key)
    if (own === undefined) byId.set(key, [row])
    else own.push(row)
  }
  return namedGroups(match, byId, rows)
}

function namedGroups(match: Recognised, byId: Map<string, DataRow[]>, rows: readonly DataRow[]): AccountGroup[] {
  const ids = [...byId].filter(([key]) => key !== '').sort((a, b) => b[1].length - a[1].length)
  const main = ids[0]
  if (main === undefined) return [{ account: { name: null, platformId: null }, rows }]
  const name = indexOf(match, 'account-name')
  const named = indexOf(match, 'account-id') === undefined
  return ids.map(([key, own]) => {
    const all = key === main[0] ? [...own, ...(byId.get('') ?? [])].sort((a, b) => a.number - b.number) : own
    const called =
      name === undefined
        ? undefined
        : own.map((row) => String(row.cells[name] ?? '').trim()).find((text) => text !== '')
    return { account: { name: called ?? key, platformId: named || isDamaged(key) ? null : key }, rows: all }
  })
}

function nameInLinks(match: Recognised, rows: readonly DataRow[]): string | null {
  const pattern = match.report.quirks?.accountInLink
  const link = indexOf(match, 'link')
  if (pattern === undefined || link === undefined) return null
  const votes = new Map<string, number>()
  for (const row of rows) {
    const name = pattern.exec(String(row.cells[link] ?? ''))?.[1]
    if (name !== undefined) votes.set(name, (votes.get(name) ?? 0) + 1)
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function indexOf(match: Recognised, role: Role): number | undefined {
  return match.columns.find(({ column }) => column?.role === role)?.index
}

/** The network: as the report or the table's title says, else as the file's name hints. */
export function platformOf(match: Recognised, file: ExportFile): Platform {
  return namedPlatform(match) ?? hintedPlatform(file.identity.name) ?? match.report.platform
}

/** Null where the network is a guess. */
export function namedPlatform(match: Recognised): Platform | null {
  return match.title === null ? match.report.platform : match.title.platform
}

function hintedPlatform(name: string): Platform | null {
  const words = fold(name)
  if (/(?:^|[^a-z])(?:ig|insta|instagram)(?:[^a-z]|$)/.test(words)) return 'instagram'
  return /(?:^|[^a-z])(?:fb|facebook)(?:[^a-z]|$)/.test(words) ? 'facebook' : null
}

/** The name of the archive or folder that holds a file, without its dates and numbers: often the account's name. */
export function hintInPath(path: string): string | null {
  const folder = path.split('/').at(-2)
  const name = folder
    ?.replace(/\.zip$/i, '')
    .replace(/\d{4}-\d{2}-\d{2}|\(\d+\)|\d{6,}/g, ' ')
    .replace(/[\s_-]+/g, ' ')
    .trim()
  return name === undefined || name.length < 2 ? null : name
}
