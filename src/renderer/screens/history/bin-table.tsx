import { Button, Table, VisuallyHidden } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import type { BinEntry } from '../../../core/bin.ts'
import { useWords } from '../../use-words.tsx'
import { useNameInBin } from './name-in-bin.ts'

interface BinTableProps {
  readonly entries: readonly BinEntry[]
  readonly onBringBack: (entry: BinEntry) => void
}

export function BinTable({ entries, onBringBack }: BinTableProps) {
  const { say, date } = useWords()
  const nameOf = useNameInBin()
  return (
    <Table verticalSpacing={7} className="bin-table">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{say('second-thoughts.bin-name')}</Table.Th>
          <Table.Th>{say('second-thoughts.bin-what')}</Table.Th>
          <Table.Th>{say('second-thoughts.bin-removed')}</Table.Th>
          <Table.Th>{say('second-thoughts.bin-who')}</Table.Th>
          <Table.Th>
            <VisuallyHidden>{say('second-thoughts.bin-restore')}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => (
          <Table.Tr key={entry.number}>
            <Table.Td>{nameOf(entry)}</Table.Td>
            <Table.Td className="soft">{say(`second-thoughts.bin-kind.${entry.kind}`)}</Table.Td>
            <Table.Td className="figure">{date(entry.at.slice(0, 10))}</Table.Td>
            <Table.Td>{entry.who}</Table.Td>
            <Table.Td ta="right">
              <Button
                size="compact-md"
                variant="default"
                leftSection={<IconArrowBackUp size={16} />}
                aria-label={say('second-thoughts.bin-restore-named', { name: nameOf(entry) })}
                onClick={() => onBringBack(entry)}
              >
                {say('second-thoughts.bin-restore')}
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
