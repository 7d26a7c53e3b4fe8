import { Table, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import type { PastImport } from '../../../../contract/views.ts'
import { useWords } from '../../../use-words.tsx'
import { PastImportDetail } from './past-import-detail.tsx'

export function PastImportRow({ item }: { readonly item: PastImport }) {
  const { say, source, term, periodName, date, whole } = useWords()
  const [open, setOpen] = useState(false)
  const undone = item.undoneAt !== null
  return (
    <>
      <Table.Tr data-undone={undone}>
        <Table.Td>
          <UnstyledButton className="history-file" aria-expanded={open} onClick={() => setOpen(!open)}>
            <IconChevronRight size={14} aria-hidden data-open={open} />
            <span>
              <strong>{item.file}</strong>
              <span className="soft small">{source(item.source)}</span>
            </span>
          </UnstyledButton>
        </Table.Td>
        <Table.Td>
          {item.account}
          <span className="soft small"> {term(`platform.${item.platform}`)}</span>
        </Table.Td>
        <Table.Td>{item.period === null ? '–' : periodName(item.period)}</Table.Td>
        <Table.Td ta="right">{whole(item.observations)}</Table.Td>
        <Table.Td ta="right">{whole(item.restated)}</Table.Td>
        <Table.Td ta="right">{whole(item.problems)}</Table.Td>
        <Table.Td>
          {date(item.importedAt.slice(0, 10))}
          {item.undoneAt !== null && (
            <span className="small"> · {say('screen.history.undone', { date: date(item.undoneAt.slice(0, 10)) })}</span>
          )}
        </Table.Td>
      </Table.Tr>
      {open && (
        <Table.Tr>
          <Table.Td colSpan={7}>
            <PastImportDetail item={item} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  )
}
