import { closeSync, openSync, writeSync } from 'node:fs'

/** A posts export of Business Suite with as many posts as wished, its texts over several lines and in quotes. */
export function postsExport(posts: number): Uint8Array {
  return new TextEncoder().encode([...piecesOf(posts)].join(''))
}

/** The same written to a file, which may be larger than memory. */
export function writePostsExport(path: string, posts: number): void {
  const file = openSync(path, 'w')
  for (const piece of piecesOf(posts)) writeSync(file, piece)
  closeSync(file)
}

function* piecesOf(posts: number): Generator<string> {
  yield `\ufeff${header.join(',')}\n`
  for (let place = 0; place < posts; place += postsInPiece) {
    const own = Array.from({ length: Math.min(postsInPiece, posts - place) }, (_, at) => lineOf(place + at))
    yield `${own.join('\n')}\n`
  }
}

const postsInPiece = 1_000

export const postsExportName = 'Jan-01-2026_Sep-30-2026_9900000000000011.csv'
export const page = '101234567890123'

const header = [
  ...['Post ID', 'Page ID', 'Page name', 'Title', 'Description', 'Duration (sec)', 'Publish time', 'Caption type'],
  ...['Permalink', 'Is crosspost', 'Is share', 'Post type', 'Languages', 'Custom labels', 'Funded content status'],
  ...['Data comment', 'Date', 'Views', 'Reach', '"Reactions, Comments and Shares"', 'Reactions', 'Comments', 'Shares'],
  ...['Total clicks', 'Link Clicks', 'Other Clicks', 'Matched Audience Targeting Consumption (Photo Click)'],
  ...['Seconds viewed', 'Average Seconds viewed', 'Estimated earnings (USD)', 'Ad impressions'],
]

function lineOf(place: number): string {
  const id = `1221${String(place).padStart(14, '0')}`
  const two = (value: number) => String(value).padStart(2, '0')
  const published = `${two((place % 9) + 1)}/${two((place % 28) + 1)}/2026 ${two(place % 24)}:${two(place % 60)}`
  const text = `"Post ${place}: ""what to ask your doctor"",\nand when 👁️ #eyes"`
  const link = `https://www.facebook.com/marenhealth/posts/${id}`
  const figures = [900 + (place % 700), 600, 40, 30, 6, 4, 25 + (place % 30), 15, 10]
  return [
    ...[id, page, 'Maren Health', '', text, 0, published, '', link, 0, 0, 'Photos', '', '', '', '', 'Lifetime'],
    ...figures,
    ...['', '', '', '', ''],
  ].join(',')
}
