import type { Language } from '../language.ts'
import campaignEn from './messages/en/campaign.json' with { type: 'json' }
import checkInEn from './messages/en/check-in.json' with { type: 'json' }
import complianceEn from './messages/en/compliance.json' with { type: 'json' }
import composerEn from './messages/en/composer.json' with { type: 'json' }
import definitionEn from './messages/en/definition.json' with { type: 'json' }
import errorEn from './messages/en/error.json' with { type: 'json' }
import exportEn from './messages/en/export.json' with { type: 'json' }
import figuresEn from './messages/en/figures.json' with { type: 'json' }
import interviewEn from './messages/en/interview.json' with { type: 'json' }
import mappingEn from './messages/en/mapping.json' with { type: 'json' }
import measureEn from './messages/en/measure.json' with { type: 'json' }
import menuEn from './messages/en/menu.json' with { type: 'json' }
import oldDataEn from './messages/en/old-data.json' with { type: 'json' }
import ownMeasureEn from './messages/en/own-measure.json' with { type: 'json' }
import packEn from './messages/en/pack.json' with { type: 'json' }
import paperEn from './messages/en/paper.json' with { type: 'json' }
import paperBodyEn from './messages/en/paper-body.json' with { type: 'json' }
import paperTemplateEn from './messages/en/paper-template.json' with { type: 'json' }
import paperTermEn from './messages/en/paper-term.json' with { type: 'json' }
import paperTraceEn from './messages/en/paper-trace.json' with { type: 'json' }
import peopleEn from './messages/en/people.json' with { type: 'json' }
import problemEn from './messages/en/problem.json' with { type: 'json' }
import proposalEn from './messages/en/proposal.json' with { type: 'json' }
import qualityEn from './messages/en/quality.json' with { type: 'json' }
import registerEn from './messages/en/register.json' with { type: 'json' }
import reportEn from './messages/en/report.json' with { type: 'json' }
import reportBodyEn from './messages/en/report-body.json' with { type: 'json' }
import screenEn from './messages/en/screen.json' with { type: 'json' }
import secondThoughtsEn from './messages/en/second-thoughts.json' with { type: 'json' }
import sourceEn from './messages/en/source.json' with { type: 'json' }
import startingEn from './messages/en/starting.json' with { type: 'json' }
import supplementEn from './messages/en/supplement.json' with { type: 'json' }
import surveyEn from './messages/en/survey.json' with { type: 'json' }
import termEn from './messages/en/term.json' with { type: 'json' }
import terminalEn from './messages/en/terminal.json' with { type: 'json' }
import traceEn from './messages/en/trace.json' with { type: 'json' }
import trailEn from './messages/en/trail.json' with { type: 'json' }
import whereToFindEn from './messages/en/where-to-find.json' with { type: 'json' }
import whyEn from './messages/en/why.json' with { type: 'json' }
import workbookEn from './messages/en/workbook.json' with { type: 'json' }
import campaignFr from './messages/fr/campaign.json' with { type: 'json' }
import checkInFr from './messages/fr/check-in.json' with { type: 'json' }
import complianceFr from './messages/fr/compliance.json' with { type: 'json' }
import composerFr from './messages/fr/composer.json' with { type: 'json' }
import definitionFr from './messages/fr/definition.json' with { type: 'json' }
import errorFr from './messages/fr/error.json' with { type: 'json' }
import exportFr from './messages/fr/export.json' with { type: 'json' }
import figuresFr from './messages/fr/figures.json' with { type: 'json' }
import interviewFr from './messages/fr/interview.json' with { type: 'json' }
import mappingFr from './messages/fr/mapping.json' with { type: 'json' }
import measureFr from './messages/fr/measure.json' with { type: 'json' }
import menuFr from './messages/fr/menu.json' with { type: 'json' }
import oldDataFr from './messages/fr/old-data.json' with { type: 'json' }
import ownMeasureFr from './messages/fr/own-measure.json' with { type: 'json' }
import packFr from './messages/fr/pack.json' with { type: 'json' }
import paperFr from './messages/fr/paper.json' with { type: 'json' }
import paperBodyFr from './messages/fr/paper-body.json' with { type: 'json' }
import paperTemplateFr from './messages/fr/paper-template.json' with { type: 'json' }
import paperTermFr from './messages/fr/paper-term.json' with { type: 'json' }
import paperTraceFr from './messages/fr/paper-trace.json' with { type: 'json' }
import peopleFr from './messages/fr/people.json' with { type: 'json' }
import problemFr from './messages/fr/problem.json' with { type: 'json' }
import proposalFr from './messages/fr/proposal.json' with { type: 'json' }
import qualityFr from './messages/fr/quality.json' with { type: 'json' }
import registerFr from './messages/fr/register.json' with { type: 'json' }
import reportFr from './messages/fr/report.json' with { type: 'json' }
import reportBodyFr from './messages/fr/report-body.json' with { type: 'json' }
import screenFr from './messages/fr/screen.json' with { type: 'json' }
import secondThoughtsFr from './messages/fr/second-thoughts.json' with { type: 'json' }
import sourceFr from './messages/fr/source.json' with { type: 'json' }
import startingFr from './messages/fr/starting.json' with { type: 'json' }
import supplementFr from './messages/fr/supplement.json' with { type: 'json' }
import surveyFr from './messages/fr/survey.json' with { type: 'json' }
import termFr from './messages/fr/term.json' with { type: 'json' }
import terminalFr from './messages/fr/terminal.json' with { type: 'json' }
import traceFr from './messages/fr/trace.json' with { type: 'json' }
import trailFr from './messages/fr/trail.json' with { type: 'json' }
import whereToFindFr from './messages/fr/where-to-find.json' with { type: 'json' }
import whyFr from './messages/fr/why.json' with { type: 'json' }
import workbookFr from './messages/fr/workbook.json' with { type: 'json' }

const english = {
  'check-in': checkInEn,
  campaign: campaignEn,
  compliance: complianceEn,
  composer: composerEn,
  definition: definitionEn,
  error: errorEn,
  export: exportEn,
  figures: figuresEn,
  interview: interviewEn,
  measure: measureEn,
  mapping: mappingEn,
  menu: menuEn,
  'old-data': oldDataEn,
  'own-measure': ownMeasureEn,
  pack: packEn,
  paper: { ...paperEn, ...paperBodyEn, ...paperTraceEn },
  'paper-template': paperTemplateEn,
  people: peopleEn,
  problem: problemEn,
  proposal: proposalEn,
  quality: qualityEn,
  register: registerEn,
  report: { ...reportEn, ...reportBodyEn },
  screen: screenEn,
  'second-thoughts': secondThoughtsEn,
  source: sourceEn,
  starting: startingEn,
  supplement: supplementEn,
  survey: surveyEn,
  term: { ...termEn, ...paperTermEn },
  terminal: terminalEn,
  trace: traceEn,
  'where-to-find': whereToFindEn,
  why: whyEn,
  trail: trailEn,
  workbook: workbookEn,
}
const french = {
  'check-in': checkInFr,
  campaign: campaignFr,
  compliance: complianceFr,
  composer: composerFr,
  definition: definitionFr,
  error: errorFr,
  export: exportFr,
  figures: figuresFr,
  interview: interviewFr,
  measure: measureFr,
  mapping: mappingFr,
  menu: menuFr,
  'old-data': oldDataFr,
  'own-measure': ownMeasureFr,
  pack: packFr,
  paper: { ...paperFr, ...paperBodyFr, ...paperTraceFr },
  'paper-template': paperTemplateFr,
  people: peopleFr,
  problem: problemFr,
  proposal: proposalFr,
  quality: qualityFr,
  register: registerFr,
  report: { ...reportFr, ...reportBodyFr },
  screen: screenFr,
  'second-thoughts': secondThoughtsFr,
  source: sourceFr,
  starting: startingFr,
  supplement: supplementFr,
  survey: surveyFr,
  term: { ...termFr, ...paperTermFr },
  terminal: terminalFr,
  trace: traceFr,
  'where-to-find': whereToFindFr,
  why: whyFr,
  trail: trailFr,
  workbook: workbookFr,
}

/** The files of messages: who speaks in them. */
export type MessageFile = keyof typeof english
type KeysOf<File extends MessageFile> = keyof (typeof english)[File] & string

/** `<file>.<key>`, such as `term.pillar.reputation`; the English files decide which keys there are. */
export type MessageKey = { [File in MessageFile]: `${File}.${KeysOf<File>}` }[MessageFile]
export type ReportKey = KeysOf<'report'>
export type TermKey = KeysOf<'term'>
export type ErrorKey = KeysOf<'error'>

const catalogues: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: flatten(english),
  fr: flatten(french),
}

/** The ICU message behind a key, or undefined for a key that no file has. */
export function messageOf(language: Language, key: string): string | undefined {
  return catalogues[language].get(key)
}

/** Every key of a language, so that a test can hold the languages against each other. */
export function keysOf(language: Language): string[] {
  return [...catalogues[language].keys()]
}

/** True for a key that the catalogue has: for keys built from data, such as the code of an error. */
export function isMessageKey(key: string): key is MessageKey {
  return catalogues.en.has(key)
}

function flatten(files: Readonly<Record<string, Readonly<Record<string, string>>>>): ReadonlyMap<string, string> {
  const entries = Object.entries(files).flatMap(([file, messages]) =>
    Object.entries(messages).map(([key, message]) => [`${file}.${key}`, message] as const),
  )
  return new Map(entries)
}
