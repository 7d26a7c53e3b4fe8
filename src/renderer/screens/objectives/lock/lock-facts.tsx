import { IconLock } from '@tabler/icons-react'
import type { LockView } from '../../../../contract/register-views.ts'
import { useWords } from '../../../use-words.tsx'

export function LockFacts({ lock }: { readonly lock: LockView }) {
  const { say, date } = useWords()
  const { lockedOn, lockedBy, approver, setAfterStartDays, unchanged, contentHash, answers } = lock
  return (
    <div className="lock-facts">
      <p className="lock-said">
        <IconLock size={18} stroke={1.7} aria-hidden />
        {say('register.lock.locked', { date: date(lockedOn), approver, by: lockedBy })}
      </p>
      <p className="soft">
        {say(setAfterStartDays > 0 ? 'register.lock.after-start' : 'register.lock.before-start', {
          days: Math.abs(setAfterStartDays),
        })}{' '}
        {say(unchanged ? 'register.lock.unchanged' : 'register.lock.changed')}
      </p>
      <details>
        <summary>{say('register.lock.answers')}</summary>
        <ol>
          {answers.map(({ question, couldWe, words }) => (
            <li key={question}>
              <p>{say(`register.victory.${question}`)}</p>
              <p className="soft">
                {say(couldWe ? 'register.lock.yes' : 'register.lock.no')}
                {words !== '' && ` · ${words}`}
              </p>
            </li>
          ))}
        </ol>
        <p className="soft small">
          {say('register.lock.hash')} <code>{contentHash}</code>
        </p>
      </details>
    </div>
  )
}
