import { Checkbox, TextInput } from '@mantine/core'
import { caseReferenceFault } from '../../../core/compliance/case-reference.ts'
import { handoverRoles } from '../../../core/compliance/compliance-event.ts'
import { ChoiceField } from '../../components/choice-field.tsx'
import { useWords } from '../../use-words.tsx'
import { usualRole } from './compliance-changes.ts'
import type { EventPart } from './event-fields.tsx'
import { MomentField } from './moment-field.tsx'

/** Whether it was handed over, to which function and when, and under which number it is kept there. */
export function HandoverFields(part: EventPart) {
  const { say } = useWords()
  const { event, register, onChange } = part
  const { handover, kind } = event
  return (
    <>
      <Checkbox
        label={say('compliance.handed-already')}
        checked={handover !== null}
        onChange={({ currentTarget }) =>
          onChange({ handover: currentTarget.checked ? { at: register.now, to: usualRole[kind] } : null })
        }
      />
      <HandedFields {...part} />
      <CaseField {...part} />
    </>
  )
}

/** When it went, and to which function; nothing while it has not gone. */
export function HandedFields({ event, register, onChange }: EventPart) {
  const { say } = useWords()
  const { handover, seenAt } = event
  if (handover === null) return null
  return (
    <>
      <MomentField
        name={say('compliance.handed')}
        moment={handover.at}
        error={
          handover.at > register.now
            ? say('compliance.fault-future')
            : handover.at < seenAt
              ? say('compliance.fault-before')
              : undefined
        }
        onChange={(at) => onChange({ handover: { ...handover, at } })}
      />
      <ChoiceField
        label={say('compliance.handed-to')}
        choices={handoverRoles}
        nameOf={(role) => say(`compliance.role.${role}`)}
        value={handover.to}
        onChoose={(to) => onChange({ handover: { ...handover, to } })}
      />
    </>
  )
}

export function CaseField({ event, onChange }: EventPart) {
  const { say } = useWords()
  const { caseReference } = event
  const fault = caseReferenceFault(caseReference.trim())
  return (
    <TextInput
      label={say('compliance.field-case')}
      description={say('compliance.field-case-why')}
      autoComplete="off"
      maxLength={60}
      value={caseReference}
      error={fault === null ? undefined : say(`compliance.fault-${fault}`)}
      onChange={({ currentTarget }) => onChange({ caseReference: currentTarget.value })}
    />
  )
}
