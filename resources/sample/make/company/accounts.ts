import type { Account } from '../../../../src/core/platform.ts'
import { makeExports } from '../exports.ts'

export const accounts: readonly Account[] = [
  { id: 'account-linkedin', platform: 'linkedin', name: 'Orvanne', platformId: null },
  {
    id: 'account-facebook',
    platform: 'facebook',
    name: 'Vivre avec, la communauté Orvanne',
    platformId: '999300415527081',
  },
  { id: 'account-instagram', platform: 'instagram', name: 'orvanne.rare', platformId: '99841405562210937' },
  { id: 'account-x', platform: 'x', name: 'OrvanneUK', platformId: null },
  { id: 'account-youtube', platform: 'youtube', name: 'Orvanne', platformId: null },
  { id: 'account-youtube-france', platform: 'youtube', name: 'Orvanne France', platformId: null },
]

const accountOfFolder: Readonly<Record<string, string>> = {
  linkedin: 'account-linkedin',
  'meta-facebook': 'account-facebook',
  'meta-instagram': 'account-instagram',
  x: 'account-x',
  'youtube-orvanne': 'account-youtube',
  'youtube-orvanne-france': 'account-youtube-france',
}

/** Each export with the account that it speaks of; most files are silent about it. */
export const exports = makeExports().map(({ path }) => ({
  file: path,
  accountId: accountOfFolder[path.split('/')[0] ?? ''] ?? '',
}))
