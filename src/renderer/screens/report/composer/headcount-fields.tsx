import { NumberInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { YearColumn } from '../../../../core/report/pages/then-and-now.ts'
import { ask } from '../../../ask.ts'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { useWords } from '../../../use-words.tsx'
import { useOpened } from '../../../workspace.tsx'

/** How many people do the work, year by year: nothing else in the workspace knows. */
export function HeadcountFields({ years }: { readonly years: readonly YearColumn[] }) {
  const { say } = useWords()
  const { revision } = useOpened()
  const { data } = useQuery({ queryKey: ['paper.headcounts'], queryFn: () => ask('paper.headcounts', undefined) })
  const save = useMutation({
    mutationFn: (entered: { year: number; people: number | null }) =>
      ask('paper.saveHeadcount', { ...entered, seen: revision }),
  })
  if (data === undefined) return null
  return (
    <fieldset className="composer-part">
      <legend>{say('composer.headcount')}</legend>
      {save.isError && <FailureMessage error={save.error} />}
      <div className="composer-years">
        {years.map(({ year }) => (
          <YearField
            key={year}
            year={year}
            people={data.find((one) => one.year === year)?.people ?? null}
            onKeep={(people) => save.mutate({ year, people })}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface YearFieldProps {
  readonly year: number
  readonly people: number | null
  readonly onKeep: (people: number | null) => void
}

function YearField({ year, people, onKeep }: YearFieldProps) {
  const { language } = useWords()
  const [entered, setEntered] = useState<number | string>(people ?? '')
  useEffect(() => setEntered(people ?? ''), [people])
  return (
    <NumberInput
      label={String(year)}
      size="sm"
      min={0}
      max={100_000}
      decimalScale={2}
      decimalSeparator={language === 'fr' ? ',' : '.'}
      hideControls
      value={entered}
      onChange={setEntered}
      onBlur={() => {
        const kept = typeof entered === 'number' ? entered : null
        if (kept !== people) onKeep(kept)
      }}
    />
  )
}
