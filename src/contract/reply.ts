/** What can go wrong with a request. The words stand in the message catalogue under `error.<code>`. */
export const errorCodes = [
  'workspace-none',
  'workspace-newer',
  'workspace-damaged',
  'workspace-read-only',
  'workspace-busy',
  'workspace-not-ours',
  'workspace-missing',
  'path-unwritable',
  'disk-full',
  'input-invalid',
  'plan-unknown',
  'plan-outdated',
  'not-found',
  'weights-not-100',
  'target-equals-baseline',
  'metric-refused',
  'period-reversed',
  'plan-outside-period',
  'outdated-page',
  'file-unreadable',
  'print-failed',
  'cancelled',
  'fault',
] as const
export type ErrorCode = (typeof errorCodes)[number]

export interface Failure {
  readonly code: ErrorCode
  /** Values for the message: `path`, `total`, `name`. */
  readonly data: Readonly<Record<string, string | number>>
}

/** Every answer across the process wall. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure }

/** Thrown inside handlers; the gate turns it into a reply. Anything else thrown is a `fault` and is logged. */
export class Refusal extends Error {
  readonly failure: Failure
  constructor(code: ErrorCode, data: Failure['data'] = {}) {
    super(code)
    this.name = 'Refusal'
    this.failure = { code, data }
  }
}
