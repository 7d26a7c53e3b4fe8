import { useEffect, useMemo, useState } from 'react'
import type { Language } from '../../core/language.ts'
import type { ReportModel } from '../../core/report/report-model.ts'
import { writeSentence } from '../../core/text/write-sentence.ts'
import { ask, failureOf } from '../ask.ts'
import { readPrintAddress } from './print-address.ts'
import { ReportView } from './report-view.tsx'
import { loadPaperFonts } from './sheets/paper-fonts.ts'

/** The page of the hidden window from which the PDF is printed. It says on the body when it is drawn, or why not. */
export function PrintPage() {
  const [model, setModel] = useState<ReportModel | null>(null)
  const { question, language, sheet } = useMemo(() => readPrintAddress(location.hash), [])

  useEffect(() => {
    const failed = ({ error }: ErrorEvent) => error instanceof Error && fail(error)
    addEventListener('error', failed)
    Promise.all([ask('report.load', question), loadPaperFonts()]).then(([loaded]) => setModel(loaded), fail)
    return () => removeEventListener('error', failed)
  }, [question])

  // The charts are children: they have drawn themselves before this runs.
  useEffect(() => {
    if (model === null) return
    describeDocument(model, language)
    whenPicturesShow().then(() => {
      document.body.dataset['report'] = 'ready'
    }, fail)
  }, [model, language])

  return model !== null && <ReportView model={model} language={language} only={sheet} printed={sheet === null} />
}

/** A logo is decoded on its own time; a page printed before would show its room empty. */
async function whenPicturesShow(): Promise<void> {
  await Promise.all([...document.images].map((picture) => picture.decode()))
}

/** What the PDF carries as its title, language and author. */
function describeDocument(model: ReportModel, language: Language): void {
  document.title = writeSentence(model.board.title, language, model.currency)
  document.documentElement.lang = language
  const author = document.createElement('meta')
  author.name = 'author'
  author.content = model.organisation
  document.head.append(author)
  document.body.classList.add('printed')
}

function fail(error: unknown): void {
  document.body.dataset['error'] = failureOf(error).code
  document.body.dataset['report'] = 'failed'
}
