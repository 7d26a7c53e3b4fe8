import { Button } from '@mantine/core'
import { useState } from 'react'
import type { TraceFile, TraceTable } from '../../contract/import-views.ts'
import { FailureMessage } from '../components/failure-message.tsx'
import { useSaveRaw } from '../screens/import/history/save-raw.ts'
import { useWords } from '../use-words.tsx'
import { RawRowsView } from './raw-rows.tsx'

interface TraceFilesProps {
  readonly files: readonly TraceFile[]
  /** For a value that stands in one place: its rows are shown at once. */
  readonly openFirst?: boolean
}

/** Each file with its hash and its day, and the tables in which the value stands. */
export function TraceFiles({ files, openFirst = false }: TraceFilesProps) {
  const { say, date } = useWords()
  const saveRaw = useSaveRaw()
  return (
    <section>
      <h3>{say('screen.trace.files')}</h3>
      {files.length === 0 && <p className="soft">{say('screen.trace.files-none')}</p>}
      {saveRaw.isError && <FailureMessage error={saveRaw.error} />}
      {files.map((file, at) => (
        <article key={file.importId} className="trace-file">
          <header>
            <div>
              <strong>{file.file}</strong>
              <p className="soft small">
                {say('screen.trace.imported', { date: date(file.importedOn.slice(0, 10)) })} ·{' '}
                <span title={file.sha256}>{say('screen.trace.hash', { hash: `${file.sha256.slice(0, 16)}…` })}</span>
              </p>
            </div>
            {file.kept && (
              <Button variant="default" size="compact-sm" onClick={() => saveRaw.mutate(file.importId)}>
                {say('screen.history.save-raw')}
              </Button>
            )}
          </header>
          {!file.kept && <p className="soft small">{say('screen.history.not-kept')}</p>}
          {file.tables.map((table) => (
            <TracedTable key={table.table} file={file} table={table} openAtOnce={openFirst && at === 0} />
          ))}
        </article>
      ))}
    </section>
  )
}

interface TracedTableProps {
  readonly file: TraceFile
  readonly table: TraceTable
  readonly openAtOnce: boolean
}

function TracedTable({ file, table, openAtOnce }: TracedTableProps) {
  const { say, measure } = useWords()
  const [open, setOpen] = useState(openAtOnce && file.kept)
  const columns = table.columns.map((column) =>
    say('screen.trace.column', { header: column.header, measure: measure(column.measure) }),
  )
  const { first, last } = table.rows
  return (
    <div className="trace-table">
      <p>
        {table.name !== '' && <>{table.name}: </>}
        {say('screen.trace.values', { count: table.values, first, last, one: first === last ? 'yes' : 'no' })}
        <span className="soft small"> {columns.join(', ')}</span>
      </p>
      {file.kept && (
        <Button variant="subtle" size="compact-sm" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say(open ? 'screen.trace.hide' : 'screen.trace.show')}
        </Button>
      )}
      {open && (
        <RawRowsView
          key={first}
          place={{ importId: file.importId, table: table.table, row: first, column: null }}
          traced={table.columns.map(({ column }) => column)}
        />
      )}
    </div>
  )
}
