import { tension } from '../story/moods.ts'
import { platformId, type StoryPost } from '../story/post.ts'
import { dice } from '../story/random.ts'
import type { CsvCell } from './csv.ts'
import { type MetaPostLayout, publishTime } from './meta-posts.ts'

const account = { id: '99841405562210937', username: 'orvanne.rare', name: 'Orvanne' } as const

export const instagramPosts: MetaPostLayout = {
  folder: 'meta-instagram',
  header: [
    ...['Post ID', 'Account ID', 'Account username', 'Account name', 'Description', 'Duration (sec)', 'Publish time'],
    ...[
      'Permalink',
      'Post type',
      'Data comment',
      'Date',
      'Views',
      'Reach',
      'Likes',
      'Shares',
      'Comments',
      'Saves',
      'Follows',
    ],
  ],
  row(post): CsvCell[] {
    const roll = dice(`instagram kind ${post.seed}`)
    const chance = roll.share()
    const kind = chance < 0.35 ? 'IG reel' : chance < 0.6 ? 'IG carousel' : 'IG image'
    const reel = kind === 'IG reel'
    return [
      ...[platformId('99', 17, post.seed), account.id, account.username, account.name, post.text],
      ...[reel ? 15 + roll.index(55) : 0, publishTime(post)],
      `https://www.instagram.com/${reel ? 'reel' : 'p'}/${shortCode(post.seed)}/`,
      ...[kind, '', 'Lifetime'],
      ...counts(post, reel),
    ]
  },
}

function counts(post: StoryPost, reel: boolean): CsvCell[] {
  const roll = dice(`instagram counts ${post.seed}`)
  const views = Math.round(2100 * post.strength * (reel ? 1.6 : 0.9) * roll.around(0.35))
  const worthKeeping = post.text.includes('📌') ? 3.2 : post.topic === 'rare-disease-day' ? 1.5 : 1
  return [
    ...[views, Math.round(views * 0.66 * roll.around(0.12)), Math.round(views * 0.034 * roll.around(0.4))],
    Math.round(views * 0.0055 * roll.around(0.6)),
    Math.round(views * 0.0024 * roll.around(0.8) * (1 + tension(post.date) * 3)),
    Math.round(views * 0.0082 * roll.around(0.5) * worthKeeping),
    Math.round(views * 0.0021 * roll.around(0.7)),
  ]
}

/** Eleven characters as Instagram's short codes have, from an alphabet of our own order. */
function shortCode(seed: string): string {
  const roll = dice(`code ${seed}`)
  const alphabet = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  return `ZZ${Array.from({ length: 9 }, () => alphabet.charAt(roll.index(alphabet.length))).join('')}`
}
