import { ActionIcon, Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { PaperTemplate } from '../../../../core/report/paper-template.ts'
import { logoAddress } from '../../../report/sheets/paper-look.ts'
import { useWords } from '../../../use-words.tsx'

interface PaperTemplateRowProps {
  readonly template: PaperTemplate
  readonly isFirst: boolean
  readonly onEdit: () => void
  readonly onExport: () => void
  readonly onRemove: () => void
}

/** A template as it is told from another: its mark on white as on paper, its colour, its name. */
export function PaperTemplateRow({ template, isFirst, onEdit, onExport, onRemove }: PaperTemplateRowProps) {
  const { say } = useWords()
  const { name, logo, accent } = template
  return (
    <div className="paper-template">
      <span className="paper-template-mark" style={{ borderColor: accent }}>
        {logo === null ? (
          <i style={{ background: accent }} />
        ) : (
          <img src={logoAddress(logo)} width={logo.width} height={logo.height} alt="" />
        )}
      </span>
      <p>
        <b>{name}</b>
        {isFirst && <span className="soft small">{say('paper-template.first')}</span>}
      </p>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={say('paper-template.edit-named', { name })}
        onClick={onEdit}
      >
        {say('paper-template.edit')}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={say('paper-template.export-named', { name })}
        onClick={onExport}
      >
        {say('paper-template.export')}
      </Button>
      <ActionIcon variant="subtle" color="gray" aria-label={say('paper-template.remove', { name })} onClick={onRemove}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  )
}
