import type { Period } from '../../../src/core/period.ts'
import { facebookPosts } from './layouts/facebook-posts.ts'
import type { SampleFile } from './layouts/file.ts'
import { instagramPosts } from './layouts/instagram-posts.ts'
import { linkedinWorkbook } from './layouts/linkedin-workbook.ts'
import { facebookDays, instagramDays } from './layouts/meta-days.ts'
import { metaPosts } from './layouts/meta-posts.ts'
import { xDays } from './layouts/x-days.ts'
import { xPosts } from './layouts/x-posts.ts'
import { youtubeFiles } from './layouts/youtube.ts'
import { english, french } from './layouts/youtube-words.ts'
import { story } from './story/days.ts'
import { publish } from './story/publish.ts'
import * as publishers from './story/publishers.ts'
import { englishVideos, frenchVideos } from './story/videos.ts'

/** The windows that somebody downloads one after the other where a platform gives half a year at a time. */
const halves: readonly Period[] = [
  { from: '2025-04-01', to: '2025-09-30' },
  { from: '2025-10-01', to: '2026-03-31' },
  { from: '2026-04-01', to: '2026-09-30' },
]
const firstYear: Period = { from: '2025-04-01', to: '2026-03-31' }
/** Overlaps the first: people do, and the later export wins. */
const lastYear: Period = { from: '2025-10-01', to: '2026-09-30' }

/** Every export of the sample company, always the same bytes. */
export function makeExports(): SampleFile[] {
  const linkedin = publish(publishers.linkedin)
  const facebook = publish(publishers.facebook)
  const instagram = publish(publishers.instagram)
  const x = publish(publishers.x)
  return [
    linkedinWorkbook(linkedin, firstYear, '2026-04-02'),
    linkedinWorkbook(linkedin, lastYear, '2026-09-30'),
    ...halves.map((window) => metaPosts(facebookPosts, facebook, window)),
    ...facebookDays(facebook),
    ...halves.map((window) => metaPosts(instagramPosts, instagram, window)),
    ...instagramDays(instagram),
    xPosts(x, firstYear),
    xPosts(x, { from: '2026-04-01', to: story.to }),
    xDays('x/account_overview_analytics.csv', x, firstYear),
    xDays('x/account_overview_analytics (1).csv', x, { from: '2026-04-01', to: story.to }),
    ...youtubeFiles({
      folder: 'youtube-orvanne',
      words: english,
      videos: englishVideos,
      window: story,
      chosen: 'watchTime',
    }),
    ...youtubeFiles({
      folder: 'youtube-orvanne-france',
      words: french,
      videos: frenchVideos,
      window: { from: '2026-01-01', to: story.to },
      chosen: 'views',
    }),
  ]
}
