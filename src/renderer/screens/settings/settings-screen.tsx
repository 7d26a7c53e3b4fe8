import { useOpened } from '../../workspace.tsx'
import { SettingsForm } from './settings-form.tsx'
import { TemplateSection } from './templates/template-section.tsx'

export function SettingsScreen() {
  const { settings, organisation, revision } = useOpened()
  return (
    <>
      <SettingsForm key={revision} saved={{ settings, organisation }} revision={revision} />
      <TemplateSection />
    </>
  )
}
