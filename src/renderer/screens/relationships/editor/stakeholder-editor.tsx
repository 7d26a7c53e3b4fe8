import { Button } from '@mantine/core'
import type { StakeholderEntry, StakeholderRecord } from '../../../../core/evidence/stakeholder-record.ts'
import { ask } from '../../../ask.ts'
import { BackLink } from '../../../components/back-link.tsx'
import { EditorForm } from '../../../components/editor-form.tsx'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { FormSection } from '../../../components/form-section.tsx'
import { PageHead } from '../../../components/page-head.tsx'
import { useDraft } from '../../../draft.ts'
import { go } from '../../../place.ts'
import { useChange } from '../../../register-changes.ts'
import { useWords } from '../../../use-words.tsx'
import { entryOf } from './stakeholder-changes.ts'
import { PrivacyFields, StakeholderFields } from './stakeholder-fields.tsx'

type StakeholderEditorProps =
  | { readonly isNew: true; readonly saved: StakeholderEntry }
  | { readonly isNew: false; readonly saved: StakeholderRecord }

export function StakeholderEditor(props: StakeholderEditorProps) {
  const { say } = useWords()
  const { isNew } = props
  const entry = props.isNew ? props.saved : entryOf(props.saved)
  const { value: stakeholder, change, forget } = useDraft(`stakeholder ${isNew ? '' : entry.id}`, entry)
  const save = useChange((one: StakeholderEntry, seen) => ask('stakeholder.save', { stakeholder: one, seen }), {
    from: 'form',
  })
  const leave = () => {
    forget()
    go('relationships', isNew ? null : stakeholder.id)
  }
  const unnamed = stakeholder.name.trim() === ''
  const part = {
    stakeholder,
    onChange: (changed: Partial<StakeholderEntry>) => change({ ...stakeholder, ...changed }),
  }
  return (
    <EditorForm
      onSave={() => {
        if (unnamed) return
        save.mutate(stakeholder, {
          onSuccess: () => {
            forget()
            go('relationships', stakeholder.id)
          },
        })
      }}
    >
      <BackLink screen="relationships" words={say('register.relationships.title')} />
      <PageHead title={unnamed ? say('register.relationships.new') : stakeholder.name}>
        <Button variant="default" onClick={leave}>
          {say('screen.frame.cancel')}
        </Button>
        <Button type="submit" loading={save.isPending} disabled={unnamed}>
          {say('screen.frame.save')}
        </Button>
      </PageHead>
      {save.isError && <FailureMessage error={save.error} />}
      <FormSection title={say('register.relationships.about')} why={say('register.relationships.about-why')}>
        <StakeholderFields {...part} />
      </FormSection>
      <FormSection title={say('register.relationships.privacy')} why={say('register.relationships.privacy-why')}>
        <PrivacyFields {...part} />
      </FormSection>
    </EditorForm>
  )
}
