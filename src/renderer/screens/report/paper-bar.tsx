import { Button } from '@mantine/core'
import type { PaperKind } from '../../../contract/views.ts'
import { LanguageSwitch } from '../../components/language-switch.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useWords } from '../../language.tsx'
import { useReporting } from '../../period.tsx'
import { type Action, savePdf, saveSlides, saveWorkbook } from '../../shortcuts.ts'
import { usePaperDesk } from './paper-desk.tsx'

const files: readonly { readonly file: PaperKind; readonly action: Action }[] = [
  { file: 'slides', action: saveSlides },
  { file: 'workbook', action: saveWorkbook },
  { file: 'pdf', action: savePdf },
]

export function PaperBar() {
  const { say, periodName } = useWords()
  const { question } = useReporting()
  const { language, setLanguage, write, writing } = usePaperDesk()
  return (
    <PageHead
      title={say('screen.report.title', { period: periodName(question.period) })}
      lead={say('screen.report.lead')}
    >
      <LanguageSwitch value={language} onChange={setLanguage} label={say('screen.report.language')} />
      {files.map(({ file, action: { icon: Icon, words } }) => (
        <Button
          key={file}
          variant={file === 'pdf' ? 'filled' : 'default'}
          leftSection={<Icon size={18} stroke={1.6} />}
          loading={writing === file}
          disabled={writing !== null}
          onClick={() => write(file)}
        >
          {say(words)}
        </Button>
      ))}
    </PageHead>
  )
}
