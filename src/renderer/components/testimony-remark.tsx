import { Anchor } from '@mantine/core'
import { isTestimony } from '../../core/import/counting/guard.ts'
import { addressOf } from '../place.ts'
import { useWords } from '../use-words.tsx'
import { Remark } from './remark.tsx'

/** Said while it is typed: words of a patient about their own health belong to drug safety, and not into a register. */
export function TestimonyRemark({ text }: { readonly text: string }) {
  const { say } = useWords()
  if (!isTestimony(text)) return null
  return (
    <Remark tone="warning">
      {say('compliance.testimony')} <Anchor href={addressOf('compliance')}>{say('compliance.testimony-go')}</Anchor>
    </Remark>
  )
}
