import './import-screen.css'
import { FailureMessage } from '../../components/failure-message.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useWords } from '../../use-words.tsx'
import { reportOfAddress, tableOfAddress } from './address-of-mapping.ts'
import { ChooseFiles } from './choose-files.tsx'
import { DataTabs, dataTabs } from './data-tabs.tsx'
import { ImportPreviewView } from './import-preview.tsx'
import { type ImportStage, useImport } from './import-room.tsx'
import { MappingScreen } from './mapping/mapping-screen.tsx'
import { Outcome } from './outcome.tsx'
import { Reading } from './reading.tsx'
import { SupplementScreen } from './supplement/supplement-screen.tsx'
import { TabView } from './tab-view.tsx'

/** Everything about data: what comes in, what came in, how far it can be trusted and what its words mean. */
export function ImportScreen({ item }: { readonly item: string | null }) {
  const tab = dataTabs.find((one) => one === item) ?? 'import'
  const table = tableOfAddress(item)
  const report = reportOfAddress(item)
  const { stage } = useImport()
  if (report !== null && 'preview' in stage && stage.preview !== null)
    return <SupplementScreen place={{ planId: stage.preview.planId, ...report }} />
  if (table !== null && 'preview' in stage && stage.preview !== null)
    return <MappingScreen planId={stage.preview.planId} {...table} />
  return (
    <>
      <DataTabs here={tab} />
      {tab === 'import' ? <Import stage={stage} /> : <TabView tab={tab} />}
    </>
  )
}

/** From downloaded exports to values in the workspace: read, look, agree. */
function Import({ stage }: { readonly stage: ImportStage }) {
  const { say } = useWords()
  return (
    <>
      <PageHead title={say('screen.import.title')} lead={say('screen.import.lead')} />
      <StageView stage={stage} />
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
