import './mapping.css'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../../ask.ts'
import { BackLink } from '../../../components/back-link.tsx'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { useWords } from '../../../use-words.tsx'
import { MappingEditor } from './mapping-editor.tsx'

interface MappingScreenProps {
  readonly planId: string
  readonly file: number
  readonly table: number
}

/** A table that no source knows: the person says how it is to be read, and sees at once what that gives. */
export function MappingScreen({ planId, file, table }: MappingScreenProps) {
  const { say } = useWords()
  const raw = useQuery({
    queryKey: ['import.table', planId, file, table],
    queryFn: () => ask('import.table', { planId, file, table }),
    gcTime: 0,
  })
  return (
    <>
      <BackLink screen="import" words={say('screen.mapping.back')} />
      {raw.isError && <FailureMessage error={raw.error} />}
      {raw.data !== undefined && <MappingEditor raw={raw.data} />}
    </>
  )
}
