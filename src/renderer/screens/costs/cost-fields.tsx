import { Autocomplete, Select } from '@mantine/core'
import { MonthPickerInput } from '@mantine/dates'
import { firstDayOf, monthOf } from '../../../core/date.ts'
import { type CostKind, costKinds } from '../../../core/evidence/cost.ts'
import type { CostRecord } from '../../../core/evidence/cost-record.ts'
import { ChoiceField } from '../../components/choice-field.tsx'
import { useObjectives } from '../../register-lists.ts'
import { useWords } from '../../use-words.tsx'
import type { CostEntry } from './cost-changes.ts'
import { SpentFields } from './spent-fields.tsx'

interface CostFieldsProps {
  readonly cost: CostEntry
  readonly costs: readonly CostRecord[]
  readonly onChange: (part: Partial<CostEntry>) => void
}

export function CostFields({ cost, costs, onChange }: CostFieldsProps) {
  const { say, term } = useWords()
  const list = useObjectives().data
  const notes = [...new Set(costs.filter(({ kind }) => kind === cost.kind).map(({ note }) => note))]
  return (
    <>
      <div className="form-row">
        <MonthPickerInput
          label={say('register.costs.month')}
          valueFormat="MMMM YYYY"
          value={firstDayOf(cost.month)}
          onChange={(chosen) => {
            if (chosen !== null) onChange({ month: monthOf(chosen) })
          }}
        />
        <ChoiceField
          label={say('register.costs.kind')}
          choices={costKinds}
          nameOf={(kind) => term(`cost.${kind}`)}
          value={cost.kind}
          onChoose={(kind) => onChange({ kind, spent: spentFor(kind, cost.spent, costs) })}
        />
      </div>
      <SpentFields spent={cost.spent} onChange={(spent) => onChange({ spent })} />
      <Autocomplete
        label={say('register.costs.note')}
        description={say('register.costs.note-why')}
        data={notes.filter((note) => note !== '')}
        value={cost.note}
        onChange={(note) => onChange({ note })}
      />
      <Select
        label={say('register.costs.objective')}
        description={say('register.costs.objective-why')}
        clearable
        searchable
        data={(list?.objectives ?? []).map(({ id, statement }) => ({ value: id, label: statement }))}
        value={cost.objectiveId}
        onChange={(objectiveId) => onChange({ objectiveId })}
      />
      <Select
        label={say('register.costs.campaign')}
        clearable
        searchable
        data={(list?.campaigns ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={cost.campaignId}
        onChange={(campaignId) => onChange({ campaignId })}
      />
    </>
  )
}

/** People are counted in days and approval in hours, at the rate that was used last; nothing typed is thrown away. */
function spentFor(kind: CostKind, spent: CostEntry['spent'], costs: readonly CostRecord[]): CostEntry['spent'] {
  const typed = spent.by === 'amount' ? spent.amount !== 0 : true
  if (typed || (kind !== 'people' && kind !== 'approval')) return spent
  const last = costs.findLast((cost) => cost.kind === kind && cost.time !== null)?.time
  return {
    by: 'time',
    unit: last?.unit ?? (kind === 'people' ? 'days' : 'hours'),
    quantity: 1,
    rate: last?.rate ?? 0,
  }
}
