import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { EditionView } from '../../../../contract/edition-views.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { outdatedSentences } from '../../../../core/report/wording/editable.ts'
import { ask } from '../../../ask.ts'
import { useWords } from '../../../use-words.tsx'
import { usePaperDesk } from '../paper-desk.tsx'
import { ComparisonDialog } from './comparison-dialog.tsx'
import { IssueDialog } from './issue-dialog.tsx'
import { PackDialog } from './pack-dialog.tsx'
import { SignDialog } from './sign-dialog.tsx'

type Asked = { readonly what: 'issue' | 'check' } | { readonly what: 'sign' | 'compare'; readonly edition: EditionView }

/** The papers that were issued, latest first, and the next one to be issued. */
export function EditionSection({ model }: { readonly model: ReportModel }) {
  const { say } = useWords()
  const { edition: shown } = usePaperDesk()
  const [asked, setAsked] = useState<Asked | null>(null)
  const { data } = useQuery({ queryKey: ['edition.list'], queryFn: () => ask('edition.list', undefined) })
  const editions = data ?? []
  const close = () => setAsked(null)
  return (
    <section className="composer-part">
      <h2>{say('composer.editions')}</h2>
      <p className="soft">{say('composer.editions-why')}</p>
      <div className="composer-figures">
        {shown === null && (
          <Button variant="default" onClick={() => setAsked({ what: 'issue' })}>
            {say('composer.issue')}
          </Button>
        )}
        <Button variant="default" onClick={() => setAsked({ what: 'check' })}>
          {say('pack.check')}
        </Button>
      </div>
      {editions.length === 0 ? (
        <p className="soft">{say('composer.editions-none')}</p>
      ) : (
        <ul className="composer-editions" aria-live="polite">
          {editions.map((edition) => (
            <EditionItem
              key={edition.number}
              edition={edition}
              older={editions.find(({ number }) => number < edition.number)}
              onAsk={(what) => setAsked({ what, edition })}
            />
          ))}
        </ul>
      )}
      {asked?.what === 'issue' && (
        <IssueDialog
          number={(editions[0]?.number ?? 0) + 1}
          outdated={outdatedSentences(model).length}
          onClose={close}
        />
      )}
      {asked?.what === 'check' && <PackDialog onClose={close} />}
      {asked?.what === 'sign' && <SignDialog number={asked.edition.number} onClose={close} />}
      {asked?.what === 'compare' && (
        <ComparisonDialog newer={asked.edition.number} editions={editions} onClose={close} />
      )}
    </section>
  )
}

interface EditionItemProps {
  readonly edition: EditionView
  readonly older: EditionView | undefined
  readonly onAsk: (what: 'sign' | 'compare') => void
}

function EditionItem({ edition, older, onAsk }: EditionItemProps) {
  const { say, date, periodName } = useWords()
  const { showEdition, write, writing } = usePaperDesk()
  const { number, period, issuedAt, author, signedBy, signedAt, kept } = edition
  const title = useId()
  const issued = { period: periodName(period), date: date(issuedAt.slice(0, 10)), author }
  return (
    <li>
      <b id={title}>{say('composer.edition', { number })}</b>
      <span className="soft">{say('composer.edition-issued', issued)}</span>
      <span className={signedBy === null ? 'composer-outdated' : 'soft'}>
        {signedBy === null
          ? say('composer.edition-unsigned')
          : say('composer.edition-signed', { name: signedBy, date: date((signedAt ?? '').slice(0, 10)) })}
      </span>
      <span className="soft">{say(kept ? 'composer.edition-kept' : 'composer.edition-redrawn')}</span>
      <span className="composer-figures">
        <Button size="compact-sm" variant="default" aria-describedby={title} onClick={() => showEdition(number)}>
          {say('composer.edition-show')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-describedby={title}
          loading={writing?.file === 'pack' && writing.edition === number}
          disabled={writing !== null}
          onClick={() => write('pack', number)}
        >
          {say('pack.save')}
        </Button>
        {signedBy === null && (
          <Button size="compact-sm" variant="default" aria-describedby={title} onClick={() => onAsk('sign')}>
            {say('composer.sign')}
          </Button>
        )}
        {older !== undefined && (
          <Button size="compact-sm" variant="default" aria-describedby={title} onClick={() => onAsk('compare')}>
            {say('composer.edition-compare-any')}
          </Button>
        )}
      </span>
    </li>
  )
}
