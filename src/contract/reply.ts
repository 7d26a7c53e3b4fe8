/**
 * What can go wrong with a request, and the values without which its words (`error.<code>` in the message catalogue) would
 * have a gap. The compiler asks for them wherever a request is refused; a test holds this table against the messages.
 */
const needs = {
  'workspace-none': [],
  'workspace-newer': ['path'],
  'workspace-damaged': ['path'],
  'workspace-read-only': ['path'],
  'workspace-busy': ['path'],
  'workspace-not-ours': ['path'],
  'workspace-missing': ['path'],
  'path-unwritable': ['path'],
  'disk-full': ['path'],
  'input-invalid': ['name'],
  'request-invalid': [],
  'plan-unknown': [],
  'plan-outdated': [],
  'not-found': [],
  'weights-not-100': ['total'],
  'target-equals-baseline': ['name'],
  'target-wrong-way': ['name'],
  'baseline-after-end': ['name', 'date'],
  'metric-refused': ['name'],
  'measure-not-summable': ['name'],
  'question-not-chosen': ['name'],
  'options-not-chosen': ['name'],
  'mapping-incomplete': [],
  'template-invalid': ['path'],
  'template-name-taken': ['name'],
  'splice-factor-mixed': ['name'],
  'period-reversed': ['from', 'to'],
  'period-ahead': ['from'],
  'plan-outside-period': ['name', 'date'],
  'plan-day-twice': ['name', 'date'],
  'date-in-future': ['date'],
  'move-without-evidence': [],
  'asset-without-number': ['name'],
  'asset-dates-reversed': ['name'],
  'case-reference-words': [],
  'case-reference-person': [],
  'handover-before-seen': ['handed', 'seen'],
  'breach-without-rule': [],
  'moment-in-future': ['moment'],
  'stakeholder-named': ['metric'],
  'stakeholder-erased': ['name'],
  'erase-without-reason': [],
  'result-without-action': [],
  'action-without-decision': [],
  'insight-dates-reversed': ['date', 'before'],
  'merge-circular': [],
  'costs-unreadable': ['path'],
  'name-taken': ['name'],
  'note-unbound': [],
  'permission-undated': [],
  'attachment-too-large': ['name', 'limit'],
  'lock-without-approver': [],
  'lock-question-open': ['number'],
  'objective-locked': ['name', 'date'],
  'reason-needed': ['name'],
  'outdated-page': [],
  'step-outdated': [],
  'step-overtaken': [],
  'bin-needs': ['name'],
  'bin-place-taken': [],
  'currencies-differ': ['name', 'currency', 'other'],
  'file-unreadable': ['path'],
  'file-changed': ['path'],
  'too-many-files': ['limit'],
  'file-not-kept': ['name'],
  'kept-file-damaged': ['name'],
  'title-without-verb': [],
  'title-without-number': [],
  'money-value': ['found'],
  'logo-not-picture': ['name'],
  'logo-svg': ['name'],
  'logo-inks': ['name'],
  'logo-too-large': ['name', 'kilobytes', 'limit'],
  'logo-too-many-pixels': ['name', 'width', 'height', 'limit'],
  'logo-animated': ['name'],
  'logo-broken': ['name'],
  'accent-unreadable': ['accent', 'ratio', 'needed'],
  'paper-template-invalid': ['path'],
  'edition-signed': ['number'],
  'edition-own-signature': ['name'],
  'edition-none': ['number'],
  'edition-damaged': ['number'],
  'edition-not-printed': [],
  'edition-without-grounds': ['number'],
  'pack-none': ['path'],
  'pack-damaged': ['path'],
  'pack-too-large': ['path'],
  'pack-newer': ['path'],
  'print-failed': [],
  cancelled: [],
  fault: [],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type ErrorCode = keyof typeof needs
export const errorCodes = Object.keys(needs) as ErrorCode[]
/** The names of the values that the words of each code ask for. */
export const failureNeeds: Readonly<Record<ErrorCode, readonly string[]>> = needs

type Values = Readonly<Record<string, string | number>>
/** What the words of a code need, and whatever else helps to understand it. */
type DataOf<Code extends ErrorCode> = Values & Readonly<Record<(typeof needs)[Code][number], string | number>>

/** A code with the values for its message: `path`, `total`, `name`. */
export type Failure = { [Code in ErrorCode]: { readonly code: Code; readonly data: DataOf<Code> } }[ErrorCode]

/** Codes whose words need nothing may go without data. */
type CodeAndData = {
  [Code in ErrorCode]: (typeof needs)[Code] extends readonly [] ? [Code, Values?] : [Code, DataOf<Code>]
}[ErrorCode]

/** Every answer across the process wall. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure }

/** Thrown inside handlers; the gate turns it into a reply. Anything else thrown is a `fault` and is logged. */
export class Refusal extends Error {
  readonly failure: Failure
  constructor(...[code, data = {}]: CodeAndData) {
    super(code)
    this.name = 'Refusal'
    // Code and data were proven together; the compiler cannot follow the pair once it is taken apart.
    this.failure = { code, data } as Failure
  }
}

/** A refusal that came from another thread, made whole again. */
export function refusalOf(failure: Failure): Refusal {
  return new Refusal(...([failure.code, failure.data] as CodeAndData))
}
