import './history.css'
import { PageHead } from '../../../components/page-head.tsx'
import { useWords } from '../../../use-words.tsx'
import { Restatements } from './restatements.tsx'

export function RestatementsTab() {
  const { say } = useWords()
  return (
    <>
      <PageHead title={say('screen.restatements.title')} lead={say('screen.restatements.lead')} />
      <Restatements importId={null} />
    </>
  )
}
