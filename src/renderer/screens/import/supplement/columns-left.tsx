import { useWords } from '../../../use-words.tsx'
import { addressOfColumns } from '../address-of-mapping.ts'
import type { PreviewedTable } from '../previewed-table.ts'

const namesShown = 10

interface ColumnsLeftProps {
  readonly table: PreviewedTable
  /** Place of the file in the plan. */
  readonly file: number
}

/** The columns of which nothing is taken, by name, with the way to take them in; and those that a person added. */
export function ColumnsLeft({ table, file }: ColumnsLeftProps) {
  const { say } = useWords()
  const { left = [], supplement } = table
  if (left.length === 0 && supplement === undefined) return null
  const added = supplement?.columns.map(({ header }) => header) ?? []
  return (
    <div className="columns-left">
      <p className="soft small">
        {added.length > 0 && <>{say('supplement.added', { count: added.length, names: listed(added) })} </>}
        {left.length > 0 && say('supplement.left', { count: left.length, names: listed(left) })}
      </p>
      <a href={addressOfColumns(file, table.index, table.report)}>
        {say(supplement === undefined ? 'supplement.more' : 'supplement.again')}
      </a>
    </div>
  )
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, namesShown).map((name) => name.trim().slice(0, 60))
  return [...shown, ...(names.length > namesShown ? ['…'] : [])].join(', ')
}
