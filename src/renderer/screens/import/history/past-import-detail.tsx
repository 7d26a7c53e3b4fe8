import { Button } from '@mantine/core'
import { IconArrowBackUp, IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { PastImport } from '../../../../contract/views.ts'
import { ask } from '../../../ask.ts'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { useWords } from '../../../use-words.tsx'
import { ProblemList } from '../problem-list.tsx'
import { Restatements } from './restatements.tsx'
import { useSaveRaw } from './save-raw.ts'
import { useUndoImport } from './undo-import.ts'

/** What can be done with an import, what was wrong with its file, and what it changed. */
export function PastImportDetail({ item }: { readonly item: PastImport }) {
  const { say } = useWords()
  const undo = useUndoImport()
  const saveRaw = useSaveRaw()
  const quality = useQuery({ queryKey: ['quality.load'], queryFn: () => ask('quality.load', undefined) })
  const problems = quality.data?.troubles.find(({ importId }) => importId === item.id)?.problems ?? []
  return (
    <div className="history-detail">
      <div className="history-actions">
        {item.undoneAt === null && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArrowBackUp size={16} />}
            loading={undo.isPending}
            onClick={() => undo.mutate(item)}
          >
            {say('screen.history.undo')}
          </Button>
        )}
        {item.kept && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconDownload size={16} />}
            onClick={() => saveRaw.mutate(item.id)}
          >
            {say('screen.history.save-raw')}
          </Button>
        )}
      </div>
      {!item.kept && <p className="soft">{say('screen.history.not-kept')}</p>}
      {undo.isError && <FailureMessage error={undo.error} />}
      {saveRaw.isError && <FailureMessage error={saveRaw.error} />}
      {quality.isSuccess && problems.length === 0 ? (
        <p className="soft">{say('screen.history.problems-none')}</p>
      ) : (
        <ProblemList file={item.file} problems={problems} inFile={item.kept ? { importId: item.id } : null} />
      )}
      {item.restated === 0 ? (
        <p className="soft">{say('screen.history.restated-none')}</p>
      ) : (
        <Restatements importId={item.id} />
      )}
    </div>
  )
}
