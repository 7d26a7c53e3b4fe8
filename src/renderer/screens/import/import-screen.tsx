import './import-screen.css'
import { FailureMessage } from '../../components/failure-message.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useWords } from '../../language.tsx'
import { ChooseFiles } from './choose-files.tsx'
import { ImportHistory } from './import-history.tsx'
import { ImportPreviewView } from './import-preview.tsx'
import { type ImportStage, useImport } from './import-room.tsx'
import { Outcome } from './outcome.tsx'
import { Reading } from './reading.tsx'

/** From downloaded exports to values in the workspace: read, look, agree. */
export function ImportScreen() {
  const { say } = useWords()
  const { stage } = useImport()
  return (
    <>
      <PageHead title={say('screen.import.title')} lead={say('screen.import.lead')} />
      <StageView stage={stage} />
      {(stage.kind === 'waiting' || stage.kind === 'done') && <ImportHistory />}
    </>
  )
}

function StageView({ stage }: { readonly stage: ImportStage }) {
  switch (stage.kind) {
    case 'waiting':
      return <ChooseFiles />
    case 'reading':
      return <Reading />
    case 'preview':
    case 'writing':
      return <ImportPreviewView preview={stage.preview} writing={stage.kind === 'writing'} />
    case 'done':
      return <Outcome outcome={stage.outcome} files={stage.files} />
    case 'failed':
      return (
        <>
          <FailureMessage error={stage.error} />
          {stage.preview === null ? <ChooseFiles /> : <ImportPreviewView preview={stage.preview} writing={false} />}
        </>
      )
  }
}
