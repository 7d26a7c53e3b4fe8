import './paper-templates.css'
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { PaperTemplate } from '../../../../core/report/paper-template.ts'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { FormSection } from '../../../components/form-section.tsx'
import { useWords } from '../../../use-words.tsx'
import { PaperTemplateDialog } from './paper-template-dialog.tsx'
import { PaperTemplateRow } from './paper-template-row.tsx'
import { usePaperTemplates } from './use-paper-templates.ts'

/** How papers look; saved at once, apart from the settings above. */
export function PaperTemplateSection() {
  const { say } = useWords()
  const known = usePaperTemplates()
  const [edited, setEdited] = useState<PaperTemplate | 'new' | null>(null)
  return (
    <FormSection title={say('paper-template.title')} why={say('paper-template.why')}>
      {known.error !== null && edited === null && <FailureMessage error={known.error} />}
      {known.templates.length === 0 && <p className="soft">{say('paper-template.none')}</p>}
      {known.templates.map((template, place) => (
        <PaperTemplateRow
          key={template.id}
          template={template}
          isFirst={place === 0}
          onEdit={() => setEdited(template)}
          onExport={() => known.exportFile(template)}
          onRemove={() => known.remove(template)}
        />
      ))}
      <div className="paper-template-acts">
        <Button variant="default" onClick={() => setEdited('new')}>
          {say('paper-template.new')}
        </Button>
        <Button variant="default" onClick={known.importFile}>
          {say('paper-template.import')}
        </Button>
      </div>
      {edited !== null && (
        <PaperTemplateDialog
          template={edited === 'new' ? null : edited}
          known={known}
          onClose={() => setEdited(null)}
        />
      )}
    </FormSection>
  )
}
