import { UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { withoutQuestion } from '../../../core/problem.ts'
import { Remark } from '../../components/remark.tsx'
import { useWords } from '../../use-words.tsx'
import { useImport } from './import-room.tsx'
import { MapLinks } from './map-links.tsx'
import type { GroupedFile } from './preview-groups.ts'
import { PreviewTable } from './preview-table.tsx'
import { ProblemList } from './problem-list.tsx'

interface PreviewFileViewProps {
  readonly grouped: GroupedFile
  /** The only file of its account needs no second click. */
  readonly alone: boolean
}

/** One file: a line that says what it is and would change, and behind it its tables and what is wrong with it. */
export function PreviewFileView({ grouped, alone }: PreviewFileViewProps) {
  const { say, source, date } = useWords()
  const { file, place, tables, counted } = grouped
  const { read, changes, importedBeforeOn } = file
  const [open, setOpen] = useState(alone)
  const detail = useId()
  const { stage } = useImport()
  const shown = 'preview' in stage ? stage.preview : null
  const inFile = shown === null || read.personal === true ? null : { planId: shown.planId, file: place }
  const graver = read.problems.filter(({ severity }) => severity !== 'notice')
  return (
    <section className="preview-file" aria-label={read.file.name}>
      <UnstyledButton
        className="preview-file-line"
        aria-expanded={open}
        aria-controls={detail}
        onClick={() => setOpen(!open)}
      >
        <IconChevronRight size={14} aria-hidden data-open={open} />
        <span className="preview-file-name">{read.file.name}</span>
        <span className="soft">
          {source(read.source ?? '')}
          {!read.verified && ` · ${say('screen.import.unverified')}`}
          {importedBeforeOn !== null && ` · ${say('screen.import.before', { date: date(importedBeforeOn) })}`}
        </span>
        <span className="preview-changes">{counted && say('screen.import.changes', { ...changes })}</span>
      </UnstyledButton>
      {!open && graver.length > 0 && <ProblemList file={read.file.name} problems={graver} inFile={inFile} />}
      {open && (
        <div id={detail} className="preview-file-detail">
          {changes.merged + changes.outdated > 0 && (
            <p className="soft small">{say('screen.import.left', { ...changes })}</p>
          )}
          {!counted && <Remark tone="notice">{say('screen.import.counted-elsewhere')}</Remark>}
          {tables.map(({ table }) => (
            <PreviewTable
              key={table.index}
              table={table}
              sourceId={read.source ?? ''}
              file={place}
              fileName={read.file.name}
              inFile={inFile}
            />
          ))}
          <MapLinks file={place} unread={file.unread} />
          <ProblemList file={read.file.name} problems={withoutQuestion(read.problems)} inFile={inFile} />
        </div>
      )}
    </section>
  )
}
