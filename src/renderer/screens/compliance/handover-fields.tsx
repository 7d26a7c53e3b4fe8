import { Checkbox, TextInput } from '@mantine/core'
import { caseReferenceFault } from '../../../core/compliance/case-reference.ts'
import { handoverRoles } from '../../../core/compliance/compliance-event.ts'
import { ChoiceField } from '../../components/choice-field.tsx'
import { useWords } from '../../language.tsx'
import { usualRole } from './compliance-changes.ts'
import type { EventPart } from './event-fields.tsx'
import { MomentField } from './moment-field.tsx'

/** To which function it went, when, and under which number it is kept there. */
export function HandoverFields({ event, register, onChange }: EventPart) {
  const { say } = useWords()
  const { handover, seenAt, kind, caseReference } = event
  const fault = caseReferenceFault(caseReference.trim())
  return (
    <>
      <Checkbox
        label={say('compliance.handed-already')}
        checked={handover !== null}
        onChange={({ currentTarget }) =>
          onChange({ handover: currentTarget.checked ? { at: register.now, to: usualRole[kind] } : null })
        }
      />
      {handover !== null && (
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
      )}
      <TextInput
        label={say('compliance.field-case')}
        description={say('compliance.field-case-why')}
        autoComplete="off"
        maxLength={60}
        value={caseReference}
        error={fault === null ? undefined : say(`compliance.fault-${fault}`)}
        onChange={({ currentTarget }) => onChange({ caseReference: currentTarget.value })}
      />
    </>
  )
}
