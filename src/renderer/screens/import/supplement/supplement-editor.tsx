import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { SupplementView } from '../../../../contract/supplement-views.ts'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { PageHead } from '../../../components/page-head.tsx'
import { go } from '../../../place.ts'
import { useWords } from '../../../use-words.tsx'
import { useImport } from '../import-room.tsx'
import { TrialView } from '../mapping/trial-view.tsx'
import { chosenColumns, firstChoices } from './supplement-choices.ts'
import { SupplementColumns } from './supplement-columns.tsx'
import { useSupplementTrial } from './supplement-trial.ts'

/** What the source reads stays and is shown; the person chooses among what it leaves. */
export function SupplementEditor({ view }: { readonly view: SupplementView }) {
  const { say, source } = useWords()
  const [choices, setChoices] = useState(() => firstChoices(view))
  const names = { source: source(view.source), report: source(`${view.source}.${view.report}`) }
  const [name, setName] = useState(say('supplement.suggested', names))
  const columns = chosenColumns(view, choices)
  const trial = useSupplementTrial(view, columns)
  const join = useJoin(view)
  const figures = columns.map(({ measure }, place) => ({ place, measure }))
  return (
    <form
      className="mapping"
      onSubmit={(event) => {
        event.preventDefault()
        join.mutate({ columns, name: name.trim() === '' ? null : name.trim() })
      }}
    >
      <PageHead title={say('supplement.title')} lead={`${view.fileName} · ${names.report}`}>
        {view.added.length > 0 && (
          <Button variant="default" onClick={() => join.mutate({ columns: null, name: null })}>
            {say('supplement.leave')}
          </Button>
        )}
        <Button
          type="submit"
          loading={join.isPending}
          disabled={columns.length === 0 || trial.data === undefined || trial.data.faults.length > 0}
        >
          {say('supplement.do')}
        </Button>
      </PageHead>
      {join.isError && <FailureMessage error={join.error} />}
      <SupplementColumns
        view={view}
        choices={choices}
        onChoose={(place, choice) => setChoices(choices.map((old, at) => (at === place ? choice : old)))}
      />
      <TrialView fileName={view.fileName} figures={figures} trial={trial.data} error={trial.error} />
      <section>
        <h2>{say('supplement.template')}</h2>
        <p className="soft">{say('supplement.template-why')}</p>
        <TextInput
          maw="26rem"
          maxLength={200}
          label={say('supplement.template-name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </section>
    </form>
  )
}

function useJoin({ file, table, report }: SupplementView) {
  const { addColumns } = useImport()
  return useMutation({
    mutationFn: (wish: Pick<Parameters<typeof addColumns>[0], 'columns' | 'name'>) =>
      addColumns({ file, table, report, ...wish }),
    onSuccess: () => go('import'),
  })
}
