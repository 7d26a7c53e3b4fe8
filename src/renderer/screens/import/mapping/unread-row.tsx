import { Table } from '@mantine/core'

interface UnreadRowProps {
  readonly header: string
  readonly examples: readonly string[]
  /** What is said of it instead of a choice. */
  readonly why: string
}

/** A column about which there is nothing to choose. */
export function UnreadRow({ header, examples, why }: UnreadRowProps) {
  return (
    <Table.Tr>
      <Table.Td>{header}</Table.Td>
      <Table.Td className="soft mapping-examples">{examples.join(' · ')}</Table.Td>
      <Table.Td colSpan={2} className="soft">
        {why}
      </Table.Td>
    </Table.Tr>
  )
}
