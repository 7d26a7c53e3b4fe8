import '../mapping/mapping.css'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../../ask.ts'
import { BackLink } from '../../../components/back-link.tsx'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { useWords } from '../../../use-words.tsx'
import { SupplementEditor } from './supplement-editor.tsx'
import type { ReportPlace } from './supplement-trial.ts'

/** A table that a source reads: the person adds columns that it leaves, and sees at once what they give. */
export function SupplementScreen({ place }: { readonly place: ReportPlace }) {
  const { say } = useWords()
  const columns = useQuery({
    queryKey: ['import.columns', place],
    queryFn: () => ask('import.columns', place),
    gcTime: 0,
  })
  return (
    <>
      <BackLink screen="import" words={say('screen.mapping.back')} />
      {columns.isError && <FailureMessage error={columns.error} />}
      {columns.data !== undefined && <SupplementEditor view={columns.data} />}
    </>
  )
}
