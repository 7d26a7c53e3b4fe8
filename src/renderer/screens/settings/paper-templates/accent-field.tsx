import { ColorInput } from '@mantine/core'
import { contrastOnPaper, isColour, leastContrast } from '../../../../core/report/accent.ts'
import { useWords } from '../../../use-words.tsx'

interface AccentFieldProps {
  readonly accent: string
  readonly onChange: (accent: string) => void
}

/** Dark colours of every hue, all of them readable on paper. */
const swatches = [
  '#12455b',
  '#1f3a6e',
  '#3b2a6b',
  '#6b2f5c',
  '#7a2233',
  '#6b3d14',
  '#4f4a12',
  '#1d5138',
  '#0f5257',
  '#333f48',
]

/** The colour of the house, with how well it is read on paper. */
export function AccentField({ accent, onChange }: AccentFieldProps) {
  const { say } = useWords()
  const ratio = isColour(accent) ? Math.floor(contrastOnPaper(accent) * 10) / 10 : 0
  const contrast = { ratio, needed: leastContrast }
  const low = ratio < leastContrast
  return (
    <ColorInput
      label={say('paper-template.accent')}
      description={low ? undefined : say('paper-template.accent-contrast', contrast)}
      error={low ? say('paper-template.accent-low', contrast) : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      data-mantine-stop-propagation
      withEyeDropper={false}
      format="hex"
      swatches={swatches}
      value={accent}
      onChange={onChange}
    />
  )
}
