import { adobeAnalytics } from './adobe-analytics.ts'
import { brandwatch } from './brandwatch.ts'
import { constantContact } from './constant-contact.ts'
import { facebookInsights } from './facebook-insights.ts'
import { ga4 } from './ga4.ts'
import { googleAds } from './google-ads.ts'
import { googleBusinessProfile } from './google-business-profile.ts'
import { googleForms } from './google-forms.ts'
import { gotoWebinar } from './goto-webinar.ts'
import { klaviyo } from './klaviyo.ts'
import { linkedinAds } from './linkedin-ads.ts'
import { linkedinPage } from './linkedin-page.ts'
import { linkedinPersonal } from './linkedin-personal.ts'
import { mailchimp } from './mailchimp.ts'
import { matomo } from './matomo.ts'
import { meltwater } from './meltwater.ts'
import { metaAds } from './meta-ads.ts'
import { metaAudience } from './meta-audience.ts'
import { metaContent } from './meta-content.ts'
import { metaOverview } from './meta-overview.ts'
import { microsoftForms } from './microsoft-forms.ts'
import { plausible } from './plausible.ts'
import { qualtrics } from './qualtrics.ts'
import { searchConsole } from './search-console.ts'
import type { Source } from './shape/source.ts'
import { sprout } from './sprout.ts'
import { surveymonkey } from './surveymonkey.ts'
import { talkwalker } from './talkwalker.ts'
import { teams } from './teams.ts'
import { tiktok } from './tiktok.ts'
import { tiktokAds } from './tiktok-ads.ts'
import { typeform } from './typeform.ts'
import { webex } from './webex.ts'
import { x } from './x.ts'
import { xLegacy } from './x-legacy.ts'
import { youtube } from './youtube.ts'
import { zoom } from './zoom.ts'

/** The sources in the order in which they are tried; the first whose markers all stand in a table wins. */
export const sourceIds = [
  // Its comment lines are nobody else's, and its tables may be as plain as a day and a figure.
  'ga4',
  'adobe-analytics',
  'linkedin-page',
  'meta-content',
  'meta-overview',
  'x',
  'x-legacy',
  'youtube',
  'tiktok',
  'linkedin-personal',
  'meta-ads',
  'search-console',
  'plausible',
  'matomo',
  'teams',
  'zoom',
  'webex',
  'goto-webinar',
  'mailchimp',
  'constant-contact',
  'klaviyo',
  'qualtrics',
  'typeform',
  'surveymonkey',
  'microsoft-forms',
  'google-forms',
  'facebook-insights',
  'meta-audience',
  'linkedin-ads',
  'google-ads',
  'google-business-profile',
  'tiktok-ads',
  'sprout',
  'meltwater',
  'brandwatch',
  'talkwalker',
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
  ga4,
  'adobe-analytics': adobeAnalytics,
  'search-console': searchConsole,
  plausible,
  matomo,
  teams,
  zoom,
  webex,
  'goto-webinar': gotoWebinar,
  mailchimp,
  'constant-contact': constantContact,
  klaviyo,
  qualtrics,
  typeform,
  surveymonkey,
  'microsoft-forms': microsoftForms,
  'google-forms': googleForms,
  'facebook-insights': facebookInsights,
  'meta-audience': metaAudience,
  'linkedin-ads': linkedinAds,
  'google-ads': googleAds,
  'google-business-profile': googleBusinessProfile,
  'tiktok-ads': tiktokAds,
  sprout,
  meltwater,
  brandwatch,
  talkwalker,
}

export const sources: readonly (Source & { readonly id: SourceId })[] = sourceIds.map((id) => ({ ...byId[id], id }))
