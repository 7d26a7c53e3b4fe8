import { movesInOrder, type Stakeholder } from '../evidence/relationship.ts'
import { withoutName } from '../evidence/without-name.ts'
import type { Facts } from '../facts.ts'
import { buildReport } from '../report/build-report.ts'
import type { Composition } from '../report/composition.ts'
import type { PaperLook } from '../report/paper-template.ts'
import type { ReportModel } from '../report/report-model.ts'
import type { ReportQuestion } from '../report/report-question.ts'

/** All that a paper follows from: whoever has these can compute every figure of it again. */
export interface Grounds {
  readonly facts: Facts
  readonly question: ReportQuestion
  readonly composition: Composition
  /** How the template of the house makes it look; null for a plain paper, absent from grounds older than templates. */
  readonly look?: PaperLook | null
}

/** The paper that follows from its grounds. */
export function paperOf({ facts, question, composition, look }: Grounds): ReportModel {
  const model = buildReport(facts, question, composition)
  return look ? { ...model, layout: { ...model.layout, look } } : model
}

/**
 * The same grounds without what the paper does not show: a stakeholder is its pseudonym, and of texts in somebody's own
 * words only those stay that are printed. The very same paper follows from them; that is the law that a test holds.
 */
export function withoutPersons(grounds: Grounds): Grounds {
  const { facts, question } = grounds
  const printed = textsIn(paperOf(grounds))
  const shown = (text: string) => (printed.has(text) ? text : '')
  return {
    ...grounds,
    facts: {
      ...facts,
      stakeholders: facts.stakeholders.map((one) => pseudonymous(one, question.asOf)),
      evidence: evidenceShown(facts, question.asOf),
      insights: insightsShown(facts, shown),
      campaigns: facts.campaigns.map((campaign) => ({
        ...campaign,
        ...{ owner: '', market: '', accountIds: [], hashtags: [], linkTags: [], textContains: [], handPicks: [] },
        assets: [],
      })),
      // What was handed over is counted in the histories; the cases themselves are nobody's business.
      compliance: [],
      costs: facts.costs.map((cost) => ({ ...cost, note: shown(cost.note) })),
      notes: facts.notes.map((note) => ({ ...note, text: shown(note.text) })),
      definitions: { ...facts.definitions, splices: facts.definitions.splices.map((one) => ({ ...one, who: '' })) },
      forecasts: facts.forecasts.map((forecast) => ({ ...forecast, madeBy: '' })),
    },
  }
}

/** A name that stands in no text, so that no text is changed by it. */
const nobody = '\uE000'

function pseudonymous(stakeholder: Stakeholder, asOf: string): Stakeholder {
  const last = movesInOrder(stakeholder).findLast(({ date }) => date <= asOf)
  return {
    ...stakeholder,
    name: nobody,
    organisation: '',
    moves: stakeholder.moves.map((move) => ({
      ...move,
      evidence: move === last ? withoutName(move.evidence, stakeholder) : '',
    })),
  }
}

/** Entries of later days are not in the paper, and words that may not be shown are nowhere. */
function evidenceShown({ evidence, stakeholders }: Facts, asOf: string): Facts['evidence'] {
  const guarded = (text: string) => stakeholders.reduce(withoutName, text)
  return evidence
    .filter(({ date }) => date <= asOf)
    .map(({ id, date, grade, about, files, ...entry }) => ({
      ...{ id, date, grade, about, files },
      title: guarded(entry.title),
      text: guarded(entry.text),
      source: guarded(entry.source),
      quote: quoteShown(entry.quote, guarded),
    }))
}

function quoteShown(quote: Facts['evidence'][number]['quote'], guarded: (text: string) => string) {
  if (quote === null || (quote.permission !== 'internal' && quote.permission !== 'public')) return null
  const { words, speaker, permission, answeredOn } = quote
  return { words: guarded(words), speaker: permission === 'public' ? speaker : '', permission, answeredOn }
}

function insightsShown({ insights }: Facts, shown: (text: string) => string): Facts['insights'] {
  return insights.map((insight) => ({
    ...insight,
    audience: shown(insight.audience),
    statement: shown(insight.statement),
    soWhat: shown(insight.soWhat),
    decision: insight.decision === null ? null : { ...insight.decision, text: shown(insight.decision.text) },
    action:
      insight.action === null
        ? null
        : { ...insight.action, text: shown(insight.action.text), owner: shown(insight.action.owner) },
    result: insight.result === null ? null : { ...insight.result, text: shown(insight.result.text) },
  }))
}

/** Every text that a part of the paper holds, as it stands. */
function textsIn(part: unknown, found = new Set<string>()): Set<string> {
  if (typeof part === 'string') found.add(part)
  else if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) textsIn(inner, found)
  return found
}
