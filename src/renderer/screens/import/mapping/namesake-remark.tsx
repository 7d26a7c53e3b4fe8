import { Button } from '@mantine/core'
import type { MeasureId } from '../../../../core/measure.ts'
import { isOwn } from '../../../../core/own-measure.ts'
import { Remark } from '../../../components/remark.tsx'
import { wayWord } from '../../../measures/measure-options.tsx'
import { useWords } from '../../../use-words.tsx'

interface NamesakeRemarkProps {
  readonly namesake: MeasureId
  /** True where it counts in the very same way. */
  readonly isSame: boolean
  readonly onTake: (measure: MeasureId) => void
}

/** A name stands for one measure: another one of that name is offered instead. */
export function NamesakeRemark({ namesake, isSame, onTake }: NamesakeRemarkProps) {
  const words = useWords()
  const { say, measure } = words
  const name = measure(namesake)
  if (isSame) return <Remark tone="notice">{say('own-measure.same')}</Remark>
  return (
    <Remark tone="warning">
      {isOwn(namesake)
        ? say('own-measure.clash-own', { name, way: wayWord(words, namesake) })
        : say('own-measure.clash-shipped', { name })}{' '}
      <Button size="compact-xs" variant="default" onClick={() => onTake(namesake)}>
        {say('own-measure.take-known', { name })}
      </Button>
    </Remark>
  )
}
