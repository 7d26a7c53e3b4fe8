import { Textarea } from '@mantine/core'
import type { GoalAnchors } from '../../../../core/target.ts'
import { useWords } from '../../../use-words.tsx'

const levels = ['minus-2', 'minus-1', 'expected', 'plus-1', 'plus-2'] as const

interface AnchorFieldsProps {
  readonly anchors: GoalAnchors
  readonly onAnchors: (anchors: GoalAnchors) => void
}

/** What each level looks like, written before the work begins: best at the top. */
export function AnchorFields({ anchors, onAnchors }: AnchorFieldsProps) {
  const { say } = useWords()
  const change = (level: number, words: string) => {
    const [a, b, c, d, e] = anchors.map((anchor, place) => (place === level ? words : anchor))
    onAnchors([a ?? '', b ?? '', c ?? '', d ?? '', e ?? ''])
  }
  return [4, 3, 2, 1, 0].map((level) => (
    <Textarea
      key={level}
      label={say(`screen.objectives.anchor-${levels[level] ?? 'expected'}`)}
      autosize
      minRows={1}
      value={anchors[level] ?? ''}
      onChange={(event) => change(level, event.currentTarget.value)}
    />
  ))
}
