import { linkedinPage } from './linkedin-page.ts'
import { linkedinPersonal } from './linkedin-personal.ts'
import { metaAds } from './meta-ads.ts'
import { metaContent } from './meta-content.ts'
import { metaOverview } from './meta-overview.ts'
import type { Source } from './source.ts'
import { tiktok } from './tiktok.ts'
import { x } from './x.ts'
import { xLegacy } from './x-legacy.ts'
import { youtube } from './youtube.ts'

/** The sources in the order in which they are tried; the first whose markers all stand in a table wins. */
export const sourceIds = [
  'linkedin-page',
  'meta-content',
  'meta-overview',
  'x',
  'x-legacy',
  'youtube',
  'tiktok',
  'linkedin-personal',
  'meta-ads',
] as const
export type SourceId = (typeof sourceIds)[number]

const byId: Readonly<Record<SourceId, Source>> = {
  'linkedin-page': linkedinPage,
  'meta-content': metaContent,
  'meta-overview': metaOverview,
  x,
  'x-legacy': xLegacy,
  youtube,
  tiktok,
  'linkedin-personal': linkedinPersonal,
  'meta-ads': metaAds,
}

export const sources: readonly (Source & { readonly id: SourceId })[] = sourceIds.map((id) => ({ ...byId[id], id }))
