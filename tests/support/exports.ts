/** An X overview by day: the file names no account, so a person must say. */
export function xOverview(days: Readonly<Record<string, readonly [impressions: number, engagements: number]>>): string {
  const rows = Object.entries(days).map(
    ([day, [impressions, engagements]]) => `"${written(day)}",${impressions},0,${engagements},0,0,1,0,0,0,0,0,0,0`,
  )
  const header =
    'Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views'
  return `${[header, ...rows].join('\n')}\n`
}

export interface XPost {
  readonly id: string
  readonly day: string
  readonly text: string
  readonly impressions: number
  readonly engagements: number
}

/** An X content export: the account stands in its links, and the day of the export in the name of the file. */
export function xContent(posts: readonly XPost[]): string {
  const rows = posts.map(
    ({ id, day, text, impressions, engagements }) =>
      `${id},"${written(day)}","${text}",https://x.com/AcmeHealth/status/${id},${impressions},0,${engagements},0,0,0,0,0,0,0,0,0,0`,
  )
  const header =
    'Post id,Date,Post text,Link,Impressions,Likes,Engagements,Bookmarks,Share,New follows,Replies,Reposts,Profile visits,Detail expands,Url clicks,Hashtag clicks,Permalink clicks'
  return `${[header, ...rows].join('\n')}\n`
}

/** `2026-09-30` as X writes it: `Wed, Sep 30, 2026`. */
function written(day: string): string {
  const options = { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat('en-US', options).format(new Date(`${day}T00:00:00Z`))
}
