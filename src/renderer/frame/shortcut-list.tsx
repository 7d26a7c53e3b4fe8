import { Modal, Table } from '@mantine/core'
import { KeyCap } from '../components/key-cap.tsx'
import { screens } from '../place.ts'
import {
  type Action,
  chooseFiles,
  interviewBack,
  interviewNext,
  keyCaps,
  redoStep,
  saveFigures,
  saveForm,
  savePack,
  savePdf,
  saveSlides,
  saveWorkbook,
  screenActions,
  showTurned,
  undoStep,
} from '../shortcuts.ts'
import { useWords } from '../use-words.tsx'

interface ShortcutListProps {
  readonly opened: boolean
  readonly onClose: () => void
}

export function ShortcutList({ opened, onClose }: ShortcutListProps) {
  const { say } = useWords()
  const actions: readonly Action[] = [
    ...screens.map((screen) => screenActions[screen]),
    saveForm,
    undoStep,
    redoStep,
    showTurned,
    interviewNext,
    interviewBack,
    chooseFiles,
    savePdf,
    saveWorkbook,
    saveSlides,
    saveFigures,
    savePack,
  ]
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={say('screen.shortcuts.title')}
      closeButtonProps={{ 'aria-label': say('screen.frame.dismiss') }}
    >
      <Table withRowBorders={false} verticalSpacing={6}>
        <Table.Tbody>
          {actions.map(({ words, keys }) => (
            <Table.Tr key={keys}>
              <Table.Td>{say(words)}</Table.Td>
              <Table.Td ta="right">
                <Keys caps={keyCaps(keys)} />
              </Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr>
            <Table.Td>{say('screen.shortcuts.show')}</Table.Td>
            <Table.Td ta="right">
              <Keys caps={['?']} />
            </Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
    </Modal>
  )
}

function Keys({ caps }: { readonly caps: readonly string[] }) {
  return caps.map((cap) => <KeyCap key={cap} cap={cap} ml={4} />)
}
