import { useOpened } from '../../workspace.tsx'
import { PaperTemplateSection } from './paper-templates/paper-template-section.tsx'
import { SettingsForm } from './settings-form.tsx'
import { TemplateSection } from './templates/template-section.tsx'
import { WorkspaceSection } from './workspace-section.tsx'

export function SettingsScreen() {
  const { settings, organisation, revision } = useOpened()
  return (
    <>
      <SettingsForm key={revision} saved={{ settings, organisation }} revision={revision} />
      <PaperTemplateSection />
      <TemplateSection />
      <WorkspaceSection />
    </>
  )
}
