import type { Platform } from '../platform.ts'
import type { Source } from './shape/source.ts'

/** What a person looks for when they look for an export. */
export const sourceKinds = ['network', 'advertising', 'website', 'webinar', 'email', 'survey', 'listening'] as const
export type SourceKind = (typeof sourceKinds)[number]

const kindOf: Readonly<Record<Platform, SourceKind>> = {
  linkedin: 'network',
  facebook: 'network',
  instagram: 'network',
  x: 'network',
  youtube: 'network',
  tiktok: 'network',
  website: 'website',
  search: 'website',
  webinar: 'webinar',
  email: 'email',
  survey: 'survey',
  listening: 'listening',
}

/** The kind of a source: what was paid for, named `…-ads`, stands apart, else its first report's platform decides. */
export function sourceKind(source: Source): SourceKind {
  if (source.id.endsWith('-ads')) return 'advertising'
  const platform = source.reports[0]?.platform
  return platform === undefined ? 'network' : kindOf[platform]
}
