import type { AuditCheck } from '../../../contract/register-views.ts'
import { Remark } from '../../components/remark.tsx'
import { useWords } from '../../use-words.tsx'

/** Whether every entry still fits the one before it. */
export function ChainCheck({ check }: { readonly check: AuditCheck }) {
  const { say } = useWords()
  const { entries, brokenAt, lastHash } = check
  return (
    <div className="chain-check" aria-live="polite">
      <Remark tone={brokenAt === null ? 'good' : 'bad'}>
        {brokenAt === null
          ? say('register.history.chain-holds', { count: entries })
          : say('register.history.chain-broken', { number: brokenAt })}
        {brokenAt === null && lastHash !== null && (
          <p className="soft small">
            {say('register.history.last-hash')} <code>{lastHash}</code>
          </p>
        )}
      </Remark>
    </div>
  )
}
