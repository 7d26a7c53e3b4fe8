import { Button } from '@mantine/core'
import { useState } from 'react'
import type { RawTableView } from '../../../../contract/data-views.ts'
import type { Mapping } from '../../../../core/import/mapping/mapping.ts'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { PageHead } from '../../../components/page-head.tsx'
import { useWords } from '../../../use-words.tsx'
import { useImport } from '../import-room.tsx'
import { ColumnList } from './column-list.tsx'
import { HeaderChoice } from './header-choice.tsx'
import { useJoinPlan } from './join-plan.ts'
import type { MappingPart } from './mapping-part.ts'
import { MeaningChoice } from './meaning-choice.tsx'
import { RowKind } from './row-kind.tsx'
import { TemplateName } from './template-name.tsx'
import { useTrial } from './trial.ts'
import { type FigureColumn, TrialView } from './trial-view.tsx'

/** From top to bottom as one reads a table: its headers, its columns, its rows, and what comes of them. */
export function MappingEditor({ raw }: { readonly raw: RawTableView }) {
  const { say } = useWords()
  const [mapping, setMapping] = useState(raw.mapping)
  const [template, setTemplate] = useState('')
  const trial = useTrial(raw, mapping)
  const join = useJoinPlan(raw, () => setTemplate(''))
  const joined = useJoined(raw)
  const part: MappingPart = { raw, mapping, onChange: setMapping }
  return (
    <form
      className="mapping"
      onSubmit={(event) => {
        event.preventDefault()
        join.mutate({ mapping, template: template.trim() })
      }}
    >
      <PageHead title={say('screen.mapping.title')} lead={`${raw.fileName} · ${raw.name}`}>
        {joined && (
          <Button variant="default" onClick={() => join.mutate({ mapping: null, template: '' })}>
            {say('screen.mapping.leave')}
          </Button>
        )}
        <Button
          type="submit"
          loading={join.isPending}
          disabled={trial.data === undefined || trial.data.faults.length > 0}
        >
          {say('screen.mapping.do')}
        </Button>
      </PageHead>
      {join.isError && <FailureMessage error={join.error} />}
      <HeaderChoice {...part} />
      <RowKind {...part} />
      <ColumnList {...part} />
      <MeaningChoice {...part} />
      <TrialView
        fileName={raw.fileName}
        lines={mapping.people === undefined ? 'rows' : 'counts'}
        figures={figuresIn(mapping)}
        trial={trial.data}
        error={trial.error}
      />
      <TemplateName name={template} ofList={mapping.people !== undefined} onName={setTemplate} />
    </form>
  )
}

/** How many persons there are stands in no column. */
function figuresIn({ columns, people }: Mapping): FigureColumn[] {
  const figures = columns.flatMap(({ use }, place) => (use.kind === 'figure' ? [{ place, measure: use.measure }] : []))
  return people === undefined ? figures : [{ place: -1, measure: people.measure }, ...figures]
}

/** True when the plan reads the table already, so that it can be left out again. */
function useJoined({ file, table }: RawTableView): boolean {
  const { stage } = useImport()
  if (!('preview' in stage) || stage.preview === null) return false
  const tables = stage.preview.files[file]?.read.tables ?? []
  return tables.some(({ index, mapping }) => index === table && mapping !== undefined)
}
