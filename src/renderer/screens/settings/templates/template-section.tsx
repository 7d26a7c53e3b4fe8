import './templates.css'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../../ask.ts'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { FormSection } from '../../../components/form-section.tsx'
import { useWords } from '../../../use-words.tsx'
import { templatesKey, useTemplateChanges } from './template-changes.ts'
import { TemplateRow } from './template-row.tsx'

/** How tables that no source knows are read; saved at once, apart from the settings above. */
export function TemplateSection() {
  const { say } = useWords()
  const templates = useQuery({ queryKey: templatesKey, queryFn: () => ask('template.list', undefined) })
  const changes = useTemplateChanges()
  return (
    <FormSection title={say('screen.templates.title')} why={say('screen.templates.why')}>
      {templates.isError && <FailureMessage error={templates.error} />}
      {changes.error !== null && <FailureMessage error={changes.error} />}
      {templates.data?.length === 0 && <p className="soft">{say('screen.templates.none')}</p>}
      {templates.data?.map((template) => (
        <TemplateRow key={template.id} template={template} changes={changes} />
      ))}
      <Button variant="default" w="fit-content" onClick={changes.importFile}>
        {say('screen.templates.import')}
      </Button>
    </FormSection>
  )
}
