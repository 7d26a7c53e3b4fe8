import { addressOf } from '../place.ts'
import { useWords } from '../use-words.tsx'
import { useStale, useStaleAccounts } from './old-figures.ts'
import { OldMark } from './old-mark.tsx'

/** A reminder that newer exports are wanted, and the way to them. Nothing where all are fresh. */
export function OldExports() {
  const { say, whole } = useWords()
  const lateAfter = useStale()?.lateAfter ?? 0
  const accounts = useStaleAccounts()
  if (accounts.length === 0) return null
  return (
    <p>
      <OldMark title={accounts.map(({ name }) => name).join('\n')}>
        {say('old-data.exports', { count: accounts.length, days: whole(lateAfter) })}{' '}
        <a href={addressOf('import')}>{say('old-data.import')}</a>
      </OldMark>
    </p>
  )
}
