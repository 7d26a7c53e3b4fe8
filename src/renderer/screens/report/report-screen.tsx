import './report-screen.css'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useReporting } from '../../period.tsx'
import { ReportView } from '../../report/report-view.tsx'
import { ReportFigures } from '../../trace/report-figures.tsx'
import { PaperBar } from './paper-bar.tsx'
import { usePaperDesk } from './paper-desk.tsx'
import { WrittenNote } from './written-note.tsx'

/** The board paper as it will be printed. */
export function ReportScreen() {
  const { question } = useReporting()
  const { language, error, written } = usePaperDesk()
  const report = useQuery({
    queryKey: ['report.load', question],
    queryFn: () => ask('report.load', question),
    placeholderData: (before) => before,
  })
  return (
    <>
      <PaperBar />
      {error !== null && <FailureMessage error={error} />}
      {written !== null && <WrittenNote file={written.file} at={written.at} />}
      {report.isError && <FailureMessage error={report.error} />}
      {report.data !== undefined && (
        <div className="paper-table" lang={language}>
          <ReportFigures model={report.data} language={language}>
            <ReportView model={report.data} language={language} />
          </ReportFigures>
        </div>
      )}
    </>
  )
}
