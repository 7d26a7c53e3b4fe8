import { Table } from '@mantine/core'
import { useRef, useState } from 'react'
import { formFor, guessOwn } from '../../../../core/import/mapping/guess-own-measure.ts'
import type { ColumnUse } from '../../../../core/import/mapping/mapping.ts'
import { useWords } from '../../../use-words.tsx'
import { OwnMeasureForm } from './own-measure-form.tsx'
import { type ChosenUse, type Offer, readValue, useChoices, writtenUse } from './use-choices.ts'
import { UseDetail } from './use-detail.tsx'
import { UseSelect } from './use-select.tsx'

interface ColumnRowProps {
  readonly header: string
  readonly examples: readonly string[]
  readonly use: ColumnUse
  readonly offer: Offer
  /** The few texts that stand in it, where they are few. */
  readonly values?: readonly string[]
  readonly onUse: (use: ColumnUse) => void
}

/** A column, what stands in it and what it is read as; a measure of the person's own is named right below. */
export function ColumnRow({ header, examples, use, offer, values = [], onUse }: ColumnRowProps) {
  const { say } = useWords()
  const [named, setNamed] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const choices = useChoices(use, offer)
  const back = () => {
    setNamed(null)
    field.current?.focus()
  }
  const name = (sought: string) => setNamed(header.toLowerCase().includes(sought.toLowerCase()) ? header : sought)
  const choose = (chosen: ChosenUse) => onUse(withDetail(chosen, examples, values))
  return (
    <>
      <Table.Tr>
        <Table.Td>{header}</Table.Td>
        <Table.Td className="soft mapping-examples">{examples.join(' · ')}</Table.Td>
        <Table.Td>
          <UseSelect
            {...{ choices, field }}
            size="xs"
            aria-label={say('screen.mapping.use-of', { header })}
            value={writtenUse(use)}
            onChoose={(value) => choose(readValue(value))}
            onName={offer.named ? name : undefined}
          />
        </Table.Td>
        <Table.Td>
          <UseDetail {...{ header, use, values, onUse }} />
        </Table.Td>
      </Table.Tr>
      {named !== null && (
        <Table.Tr>
          <Table.Td colSpan={4}>
            <OwnMeasureForm
              title={say('own-measure.title', { header })}
              take={say('own-measure.take')}
              guess={guessOwn(header, examples)}
              named={named}
              onTake={(measure) => {
                choose({ kind: 'figure', measure })
                back()
              }}
              onLeave={back}
            />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  )
}

/** A figure is printed as its cells show; of rows all count until somebody says which do not. */
function withDetail(chosen: ChosenUse, examples: readonly string[], values: readonly string[]): ColumnUse {
  if (chosen.kind === 'only') return { ...chosen, values }
  if (chosen.kind !== 'figure') return chosen
  return { ...chosen, form: formFor(chosen.measure, examples) }
}
