import facebookBook from '../texts/facebook.json' with { type: 'json' }
import instagramBook from '../texts/instagram.json' with { type: 'json' }
import linkedinBook from '../texts/linkedin.json' with { type: 'json' }
import xBook from '../texts/x.json' with { type: 'json' }
import type { Publisher } from './publish.ts'

export const linkedin: Publisher = {
  seed: 'linkedin',
  book: linkedinBook,
  separator: '\n\n',
  weekdays: [2, 3, 4],
  usual: ['patients', 'science', 'careers', 'company', 'policy', 'patients', 'science', 'careers'],
}

export const facebook: Publisher = {
  seed: 'facebook',
  book: facebookBook,
  separator: '\n\n',
  weekdays: [1, 4],
  usual: ['patients', 'patients', 'patients', 'science', 'company'],
}

export const instagram: Publisher = {
  seed: 'instagram',
  book: instagramBook,
  separator: '\n\n',
  weekdays: [3, 5],
  usual: ['patients', 'patients', 'science', 'careers'],
}

export const x: Publisher = {
  seed: 'x',
  book: xBook,
  separator: ' ',
  weekdays: [1, 2, 4, 5],
  usual: ['patients', 'science', 'careers', 'policy', 'science', 'patients'],
}
