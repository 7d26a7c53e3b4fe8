import './report-screen.css'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../ask.ts'
import { FailureMessage } from '../../components/failure-message.tsx'
import { ReportView } from '../../report/report-view.tsx'
import { useReporting } from '../../reporting.tsx'
import { ReportFigures } from '../../trace/report-figures.tsx'
import { useWords } from '../../use-words.tsx'
import { Composer } from './composer/composer.tsx'
import { PaperBar } from './paper-bar.tsx'
import { usePaperDesk } from './paper-desk.tsx'
import { ReportPictures } from './pictures/report-pictures.tsx'
import { usePrintedAhead } from './printed-ahead.ts'
import { ReportLoading } from './report-loading.tsx'
import { WrittenNote } from './written-note.tsx'

/** The board paper as it will be printed, with what composes it at its side. */
export function ReportScreen() {
  const { question } = useReporting()
  const { language, error, written, edition, showEdition } = usePaperDesk()
  const { say } = useWords()
  const report = useQuery({
    queryKey: ['report.load', question, edition],
    queryFn: () => (edition === null ? ask('report.load', question) : ask('edition.load', { number: edition })),
    placeholderData: (before) => before,
  })
  usePrintedAhead(report.data)
  return (
    <>
      <PaperBar issued={edition === null || report.isPlaceholderData ? null : (report.data ?? null)} />
      {error !== null && <FailureMessage error={error} />}
      {written !== null && <WrittenNote file={written.file} at={written.at} />}
      {edition !== null && (
        <p className="edition-shown" role="status">
          {say('composer.edition-shown', { number: edition })}
          <Button variant="default" size="compact-sm" onClick={() => showEdition(null)}>
            {say('composer.edition-back')}
          </Button>
        </p>
      )}
      {report.isError && <FailureMessage error={report.error} />}
      {report.isPending && <ReportLoading />}
      {report.data !== undefined && (
        <div className="paper-desk">
          <Composer
            key={`${question.period.from} ${question.period.to}`}
            model={report.data}
            language={language}
            edition={edition}
          />
          <div className="paper-table" lang={language}>
            <ReportFigures model={report.data} language={language}>
              <ReportPictures model={report.data} language={language}>
                <ReportView model={report.data} language={language} />
              </ReportPictures>
            </ReportFigures>
          </div>
        </div>
      )}
    </>
  )
}
