import type { PreviewFile } from '../../../contract/views.ts'
import type { Account } from '../../../core/platform.ts'
import { Remark } from '../../components/remark.tsx'
import { useWords } from '../../language.tsx'
import { PreviewTable } from './preview-table.tsx'
import { ProblemList } from './problem-list.tsx'

interface PreviewFileViewProps {
  readonly file: PreviewFile
  /** Place of the file in the plan. */
  readonly place: number
  readonly accounts: readonly Account[]
}

export function PreviewFileView({ file, place, accounts }: PreviewFileViewProps) {
  const { say, source, date } = useWords()
  const { read, changes, importedBeforeOn } = file
  return (
    <article className="preview-file">
      <header>
        <h2>{read.file.name}</h2>
        <p className="soft">
          {read.source === null ? say('screen.import.unknown') : source(read.source)}
          {read.source !== null && !read.verified && ` · ${say('screen.import.unverified')}`}
        </p>
        {read.status === 'recognised' && (
          <p className="preview-changes">
            {say('screen.import.changes', { ...changes })}
            {changes.merged + changes.outdated > 0 && (
              <span className="soft small">{say('screen.import.left', { ...changes })}</span>
            )}
          </p>
        )}
      </header>
      {importedBeforeOn !== null && (
        <Remark tone="notice">{say('screen.import.before', { date: date(importedBeforeOn) })}</Remark>
      )}
      {read.tables.map((table, index) => (
        <PreviewTable
          key={table.index}
          table={table}
          sourceId={read.source ?? ''}
          at={{ file: place, table: index }}
          account={file.accounts[index] ?? null}
          accounts={accounts.filter(({ platform }) => platform === table.platform)}
        />
      ))}
      <ProblemList file={read.file.name} problems={read.problems} />
    </article>
  )
}
