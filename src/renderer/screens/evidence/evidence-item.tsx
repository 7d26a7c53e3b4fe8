import { ActionIcon } from '@mantine/core'
import { IconPaperclip, IconPencil, IconTrash } from '@tabler/icons-react'
import type { EvidenceView } from '../../../contract/register-views.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useWords } from '../../use-words.tsx'
import { Attachments } from './attachments.tsx'
import { useEvidenceChanges } from './evidence-changes.ts'
import { QuoteBlock } from './quote-block.tsx'
import { useSubjects } from './subjects.ts'

interface EvidenceItemProps {
  readonly entry: EvidenceView
  readonly onEdit: () => void
}

export function EvidenceItem({ entry, onEdit }: EvidenceItemProps) {
  const { say, date, term } = useWords()
  const { nameOf } = useSubjects()
  const { attach, remove } = useEvidenceChanges()
  const { id, title, text, source, grade, about, quote, attachments, enteredBy } = entry
  return (
    <article className="evidence-item" data-thing={id}>
      <div>
        <p className="figure">{date(entry.date)}</p>
        <p className="soft small" title={term(`grade.${grade}`)}>
          {say('register.evidence.grade-of', { grade })}
        </p>
      </div>
      <div className="evidence-body">
        <h2>{title}</h2>
        {attach.isError && <FailureMessage error={attach.error} />}
        {remove.isError && <FailureMessage error={remove.error} />}
        {text !== '' && <p>{text}</p>}
        {quote !== null && <QuoteBlock quote={quote} />}
        <p className="soft small">
          {[source, ...about.map(nameOf), say('register.evidence.entered-by', { who: enteredBy })].join(' · ')}
        </p>
        <Attachments entryId={id} attachments={attachments} />
      </div>
      <div className="evidence-actions">
        <ActionIcon
          variant="subtle"
          color="gray"
          loading={attach.isPending}
          aria-label={say('register.evidence.attach', { title })}
          title={say('register.evidence.attach', { title })}
          onClick={() => attach.mutate(id)}
        >
          <IconPaperclip size={18} stroke={1.6} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say('register.costs.edit-of', { name: title })}
          onClick={onEdit}
        >
          <IconPencil size={18} stroke={1.6} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={say('register.costs.remove-of', { name: title })}
          onClick={() => remove.mutate(entry)}
        >
          <IconTrash size={18} stroke={1.6} />
        </ActionIcon>
      </div>
    </article>
  )
}
