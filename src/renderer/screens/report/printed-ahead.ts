import { useEffect } from 'react'
import type { RouteInput } from '../../../contract/routes.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { ask } from '../../ask.ts'
import { useReporting } from '../../reporting.tsx'
import { usePaperDesk } from './paper-desk.tsx'

/** A person who still composes would have each state of the paper printed. */
const quietMs = 1500

/** Has the paper on the desk printed while it is read, so that whoever saves it need not wait. */
export function usePrintedAhead(model: ReportModel | undefined): void {
  const { question } = useReporting()
  const { language, edition } = usePaperDesk()
  useEffect(() => {
    // The files of an edition were made at its issue.
    if (model === undefined || edition !== null) return
    const timer = setTimeout(() => printAhead({ question, language }), quietMs)
    return () => clearTimeout(timer)
  }, [model, question, language, edition])
  useEffect(() => () => printAhead(null), [])
}

/** What goes wrong here is told to whoever saves the paper. */
function printAhead(wish: RouteInput<'report.printAhead'>): void {
  ask('report.printAhead', wish).catch(() => undefined)
}
