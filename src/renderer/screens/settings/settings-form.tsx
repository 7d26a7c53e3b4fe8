import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { weightsTotal } from '../../../core/scoring/weights.ts'
import type { Organisation, Settings } from '../../../core/settings.ts'
import { say as sayIn } from '../../../core/text/phrasebook.ts'
import { ask } from '../../ask.ts'
import { EditorForm } from '../../components/editor-form.tsx'
import { FailureMessage } from '../../components/failure-message.tsx'
import { FormSection } from '../../components/form-section.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useDraft } from '../../draft.ts'
import { useWords } from '../../use-words.tsx'
import { useSettle } from '../../workspace.tsx'
import { CheckInFields } from './check-in-fields.tsx'
import { CompanyFields } from './company-fields.tsx'
import { ComplianceFields } from './compliance-fields.tsx'
import { PillarWeights } from './pillar-weights.tsx'
import { ScoringFields } from './scoring-fields.tsx'
import type { SettingsPart } from './settings-part.ts'
import { ThresholdFields } from './threshold-fields.tsx'

export interface SettingsDraft {
  readonly settings: Settings
  readonly organisation: Organisation
}

interface SettingsFormProps {
  readonly saved: SettingsDraft
  readonly revision: number
}

export function SettingsForm({ saved, revision }: SettingsFormProps) {
  const { say } = useWords()
  const settle = useSettle()
  const { value: draft, change: setDraft, forget } = useDraft('settings', saved)
  const { settings, organisation } = draft
  const save = useMutation({
    mutationFn: () => ask('settings.save', { ...draft, seen: revision }),
    onSuccess: (state) => {
      forget()
      settle(state)
      notifications.show({ message: sayIn(settings.language, 'screen.settings.saved'), color: 'petrol' })
    },
  })
  const changed = JSON.stringify(draft) !== JSON.stringify(saved)
  const part: SettingsPart = {
    settings,
    onChange: (change) => setDraft({ ...draft, settings: { ...settings, ...change } }),
  }
  const sections: readonly (readonly [string, string, ReactNode])[] = [
    [
      say('screen.settings.company'),
      say('screen.settings.company-why'),
      <CompanyFields
        key="company"
        {...part}
        organisation={organisation}
        onOrganisation={(change) => setDraft({ ...draft, organisation: { ...organisation, ...change } })}
      />,
    ],
    [say('screen.settings.weights'), say('screen.settings.weights-why'), <PillarWeights key="weights" {...part} />],
    [
      say('screen.settings.thresholds'),
      say('screen.settings.thresholds-why'),
      <ThresholdFields key="thresholds" {...part} />,
    ],
    [say('screen.settings.scoring'), say('screen.settings.scoring-why'), <ScoringFields key="scoring" {...part} />],
    [say('check-in.screen'), say('check-in.settings-why'), <CheckInFields key="check-in" {...part} />],
    [say('compliance.settings'), say('compliance.settings-why'), <ComplianceFields key="compliance" {...part} />],
  ]
  return (
    <EditorForm onSave={() => save.mutate()}>
      <PageHead title={say('screen.settings.title')} lead={say('screen.settings.lead')}>
        <Button
          variant="default"
          disabled={!changed}
          onClick={() => {
            setDraft(saved)
            forget()
          }}
        >
          {say('screen.frame.revert')}
        </Button>
        <Button
          type="submit"
          loading={save.isPending}
          disabled={
            !changed || organisation.name.trim() === '' || !weightsTotal(Object.values(settings.pillarWeights)).exact
          }
        >
          {say('screen.frame.save')}
        </Button>
      </PageHead>
      {save.isError && <FailureMessage error={save.error} />}
      {sections.map(([title, why, fields]) => (
        <FormSection key={title} title={title} why={why}>
          {fields}
        </FormSection>
      ))}
    </EditorForm>
  )
}
