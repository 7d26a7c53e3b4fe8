import { type Platform, platforms } from '../../platform.ts'
import { fold } from '../../sources/fold.ts'
import type { Role } from '../../sources/shape/column.ts'
import { ownText } from '../own-text.ts'
import type { Recognised } from '../recognise.ts'
import { rowsOf } from './data-rows.ts'
import { isDamaged } from './post-identity.ts'
import type { DataRow } from './table-context.ts'

/** An account of which a table speaks. */
export interface AccountGroup {
  readonly account: { readonly name: string | null; readonly platformId: string | null }
  /** Where the rows themselves name a network. */
  readonly platform?: Platform
}

export interface AccountGroups {
  readonly groups: readonly AccountGroup[]
  /** The place in `groups` of the one to which a row belongs. */
  readonly groupOf: (row: DataRow) => number
}

interface Named {
  rows: number
  name: string | undefined
}

/** What the rows of one network say of their accounts. */
interface Votes {
  readonly byId: Map<string, Named>
  readonly inLinks: Map<string, number>
}

/** Gathers, row by row, which accounts a table speaks of: as its columns say, else its posts' links. */
export class AccountSurvey {
  readonly #match: Recognised
  readonly #network: number | undefined
  readonly #id: number | undefined
  readonly #name: number | undefined
  readonly #link: number | undefined
  readonly #byNetwork = new Map<Platform | null, Votes>()

  constructor(match: Recognised) {
    this.#match = match
    this.#network = indexOf(match, 'network')
    this.#id = indexOf(match, 'account-id') ?? indexOf(match, 'account-name')
    this.#name = indexOf(match, 'account-name')
    this.#link = this.#id === undefined && this.#linkPattern !== undefined ? indexOf(match, 'link') : undefined
    if (this.#network === undefined) this.#votesOf(null)
  }

  /** False where no row says anything of its account. */
  get asksRows(): boolean {
    return [this.#network, this.#id, this.#link].some((index) => index !== undefined)
  }

  add(row: DataRow): void {
    const votes = this.#votesOf(this.#networkOf(row))
    if (this.#id !== undefined) this.#addId(votes, row, this.#id)
    const name =
      this.#link === undefined ? undefined : this.#linkPattern?.exec(String(row.cells[this.#link] ?? ''))?.[1]
    if (name !== undefined) countOne(votes.inLinks, name)
  }

  /**
   * The accounts, and to which of them each row belongs; the name of the file helps where the rows are silent. Rows that
   * name no account belong to the one with most rows.
   */
  groups(fileName: string): AccountGroups {
    const groups: AccountGroup[] = []
    const places = new Map<Platform | null, (row: DataRow) => number>()
    for (const [platform, votes] of this.#byNetwork) {
      const first = groups.length
      const { own, groupOf } = this.#groupsOf(votes, fileName)
      groups.push(...own.map((account) => (platform === null ? { account } : { account, platform })))
      places.set(platform, (row) => first + groupOf(row))
    }
    return { groups, groupOf: (row) => places.get(this.#networkOf(row))?.(row) ?? 0 }
  }

  get #linkPattern(): RegExp | undefined {
    return this.#match.report.quirks?.accountInLink
  }

  #networkOf(row: DataRow): Platform | null {
    if (this.#network === undefined) return null
    return platformNamed(String(row.cells[this.#network] ?? '')) ?? this.#match.report.platform
  }

  #votesOf(network: Platform | null): Votes {
    const votes = this.#byNetwork.get(network) ?? { byId: new Map(), inLinks: new Map() }
    this.#byNetwork.set(network, votes)
    return votes
  }

  #addId({ byId }: Votes, row: DataRow, id: number): void {
    const key = keyIn(row, id)
    let known = byId.get(key)
    if (known === undefined) {
      known = { rows: 0, name: undefined }
      byId.set(ownText(key), known)
    }
    known.rows += 1
    if (this.#name === undefined || known.name !== undefined) return
    const name = keyIn(row, this.#name)
    if (name !== '') known.name = ownText(name)
  }

  #groupsOf(
    { byId, inLinks }: Votes,
    fileName: string,
  ): { own: AccountGroup['account'][]; groupOf: (row: DataRow) => number } {
    const id = this.#id
    const ids = [...byId].filter(([key]) => key !== '').sort((a, b) => b[1].rows - a[1].rows)
    if (id === undefined) {
      const linked = [...inLinks].sort((a, b) => b[1] - a[1])[0]?.[0]
      const name = linked ?? this.#match.report.quirks?.accountInFileName?.exec(fileName)?.[1] ?? null
      return { own: [{ name, platformId: null }], groupOf: () => 0 }
    }
    if (ids.length === 0) return { own: [{ name: null, platformId: null }], groupOf: () => 0 }
    const places = new Map(ids.map(([key], place) => [key, place]))
    const isName = indexOf(this.#match, 'account-id') === undefined
    const own = ids.map(([key, { name }]) => ({
      name: name ?? key,
      platformId: isName || isDamaged(key) ? null : key,
    }))
    return { own, groupOf: (row) => places.get(keyIn(row, id)) ?? 0 }
  }
}

/** What a row says of its account; by an apostrophe a spreadsheet marks a number as text, and a tool a handle. */
function keyIn({ cells }: DataRow, id: number): string {
  return String(cells[id] ?? '')
    .trim()
    .replace(/^'(?=[\d@])/, '')
}

/** The accounts of a table, found in a pass of their own where a row may say them. */
export function accountGroups(match: Recognised, fileName: string): AccountGroups {
  const survey = new AccountSurvey(match)
  if (survey.asksRows) for (const { row, isTotal } of rowsOf(match)) if (!isTotal) survey.add(row)
  return survey.groups(fileName)
}

function countOne(counts: Map<string, number>, name: string): void {
  const before = counts.get(name)
  counts.set(before === undefined ? ownText(name) : name, (before ?? 0) + 1)
}

function platformNamed(network: string): Platform | undefined {
  const word = fold(network).replace(/^twitter.*|^x(?: .*)?$/, 'x')
  return platforms.find((platform) => word === platform || word.startsWith(`${platform} `))
}

function indexOf(match: Recognised, role: Role): number | undefined {
  return match.columns.find(({ column }) => column?.role === role)?.index
}
