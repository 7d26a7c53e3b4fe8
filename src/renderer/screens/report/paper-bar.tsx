import './paper-bar.css'
import { Button } from '@mantine/core'
import type { PaperKind } from '../../../contract/views.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { LanguageSwitch } from '../../components/language-switch.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useReporting } from '../../reporting.tsx'
import { type Action, saveFigures, savePack, savePdf, saveSlides, saveWorkbook } from '../../shortcuts.ts'
import { useWords } from '../../use-words.tsx'
import { usePaperDesk } from './paper-desk.tsx'
import { WorkbookChoices } from './workbook-choices.tsx'

const actions: Readonly<Record<PaperKind, Action>> = {
  pack: savePack,
  figures: saveFigures,
  slides: saveSlides,
  workbook: saveWorkbook,
  pdf: savePdf,
}

/** `issued` is the edition on the desk; null for the paper of today. */
export function PaperBar({ issued }: { readonly issued: ReportModel | null }) {
  const { say, periodName } = useWords()
  const { question } = useReporting()
  const { language, setLanguage } = usePaperDesk()
  return (
    <div className="paper-bar">
      <PageHead
        title={
          issued === null
            ? say('screen.report.title', { period: periodName(question.period) })
            : say('composer.edition-title', { number: Number(issued.edition), period: periodName(issued.period) })
        }
        lead={say('screen.report.lead')}
      >
        <LanguageSwitch value={language} onChange={setLanguage} label={say('screen.report.language')} />
        <SaveButton file="pack" />
        <SaveButton file="figures" />
        <SaveButton file="slides" />
        <Button.Group>
          <SaveButton file="workbook" />
          <WorkbookChoices />
        </Button.Group>
        <SaveButton file="pdf" />
      </PageHead>
    </div>
  )
}

/** The buttons stand close, so each shows the name of its form alone, and says the whole to who listens or points. */
function SaveButton({ file }: { readonly file: PaperKind }) {
  const { say } = useWords()
  const { write, writing } = usePaperDesk()
  const { icon: Icon, words } = actions[file]
  return (
    <Button
      variant={file === 'pdf' ? 'filled' : 'default'}
      leftSection={<Icon size={18} stroke={1.6} />}
      aria-label={say(words)}
      title={say(words)}
      loading={writing?.file === file}
      disabled={writing !== null}
      onClick={() => write(file)}
    >
      {file === 'pdf' ? say(words) : say(`export.${file}`)}
    </Button>
  )
}
