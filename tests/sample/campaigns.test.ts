import { describe, expect, it } from 'vitest'
import { campaigns } from '../../resources/sample/make/company/campaigns.ts'
import { sayIn } from '../../resources/sample/make/company/say.ts'
import { platformId } from '../../resources/sample/make/story/post.ts'
import { publish } from '../../resources/sample/make/story/publish.ts'
import { facebook, instagram, linkedin, x } from '../../resources/sample/make/story/publishers.ts'
import { englishVideos, frenchVideos } from '../../resources/sample/make/story/videos.ts'
import type { Campaign } from '../../src/core/campaign.ts'
import { contains } from '../../src/core/period.ts'
import type { Platform } from '../../src/core/platform.ts'

const posts: readonly {
  readonly platform: Platform
  readonly date: string
  readonly text: string
  readonly seed: string
}[] = [
  ...publish(linkedin).map((post) => ({ platform: 'linkedin' as const, ...post })),
  ...publish(facebook).map((post) => ({ platform: 'facebook' as const, ...post })),
  ...publish(instagram).map((post) => ({ platform: 'instagram' as const, ...post })),
  ...publish(x).map((post) => ({ platform: 'x' as const, ...post })),
  ...[...englishVideos, ...frenchVideos].map((video) => ({
    ...{ platform: 'youtube' as const, date: video.publishedOn, text: video.title, seed: video.id },
  })),
]

const marksOf = ({ textContains, hashtags }: Campaign): string[] => [
  ...textContains,
  ...hashtags.map((tag) => `#${tag}`),
]

describe.each(campaigns(sayIn('fr')))('$id', (campaign) => {
  const caught = posts.filter(
    (post) =>
      contains(campaign.period, post.date) &&
      (marksOf(campaign).length === 0 || marksOf(campaign).some((mark) => post.text.includes(mark))),
  )

  it('catches posts on every channel that it names', () => {
    expect([...new Set(caught.map((post) => post.platform))].sort()).toEqual([...campaign.channels].sort())
  })

  it('has no rule that catches nothing', () => {
    for (const mark of marksOf(campaign)) expect(caught.filter((post) => post.text.includes(mark))).not.toEqual([])
  })
})

describe('posts', () => {
  it('are written from many templates', () => {
    expect(new Set(posts.map((post) => post.text)).size).toBeGreaterThan(400)
    expect(new Set(posts.map((post) => post.text.slice(0, 18))).size).toBeGreaterThan(60)
  })

  it('leave no gap unfilled', () => {
    expect(posts.filter((post) => /\{\w+\}/.test(post.text))).toEqual([])
  })

  it('have ids of their own', () => {
    for (const digits of [15, 17, 19])
      expect(new Set(posts.map((post) => platformId('99', digits, post.seed))).size).toBe(posts.length)
  })
})
