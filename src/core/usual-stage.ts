import type { MeasureId } from './measure.ts'
import type { AmecStage } from './metric.ts'

/** What was put before people, whether or not they took anything from it. */
const outputs: ReadonlySet<MeasureId> = new Set<MeasureId>([
  'impressions',
  'impressions-organic',
  'impressions-sponsored',
  'unique-impressions',
  'views',
  'views-organic',
  'views-boosted',
  'engaged-views',
  'offsite-views',
  'share-of-views',
  'reach',
  'reach-organic',
  'reach-boosted',
  'viewers',
  'viewers-minute',
  'video-views',
  'video-views-minute',
  'media-views',
  'page-views',
  'posts-published',
  'mentions',
  'position',
  'sends',
  'delivered',
  'bounces',
  'bounce-rate',
])

/**
 * The stage at which a measure usually stands: money is an input, what was shown is an output, what people did with it
 * an out-take. Never an outcome: that something changed beyond the platform, also by a follow, is for a person to say.
 */
export function usualStage(measure: MeasureId): AmecStage {
  if (measure === 'spend') return 'input'
  return outputs.has(measure) ? 'output' : 'out-take'
}
