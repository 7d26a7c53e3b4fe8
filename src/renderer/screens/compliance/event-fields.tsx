import { SegmentedControl, Select } from '@mantine/core'
import type { ComplianceRegister } from '../../../contract/compliance-views.ts'
import { type ComplianceEvent, codeRules, complianceKinds } from '../../../core/compliance/compliance-event.ts'
import { platforms } from '../../../core/platform.ts'
import { ChoiceField } from '../../components/choice-field.tsx'
import { useWords } from '../../use-words.tsx'
import { usualRole } from './compliance-changes.ts'
import { MomentField } from './moment-field.tsx'

export interface EventPart {
  readonly event: ComplianceEvent
  readonly register: ComplianceRegister
  readonly onChange: (part: Partial<ComplianceEvent>) => void
}

export function EventFields({ event, register, onChange }: EventPart) {
  const { say, term } = useWords()
  const { kind, platform, accountId, codeRule, handover } = event
  const accounts = register.accounts.filter((account) => account.platform === platform)
  return (
    <>
      <SegmentedControl
        aria-label={say('compliance.field-kind')}
        data={complianceKinds.map((value) => ({ value, label: say(`compliance.kind.${value}`) }))}
        value={kind}
        onChange={(chosen) => {
          const next = complianceKinds.find((one) => one === chosen) ?? kind
          const usual = handover?.to === usualRole[kind] ? { ...handover, to: usualRole[next] } : handover
          onChange({
            kind: next,
            codeRule: next === 'breach' ? (codeRule ?? 'unapproved-content') : null,
            handover: usual,
          })
        }}
      />
      {codeRule !== null && (
        <ChoiceField
          label={say('compliance.field-rule')}
          choices={codeRules}
          nameOf={(rule) => say(`compliance.rule.${rule}`)}
          value={codeRule}
          onChoose={(rule) => onChange({ codeRule: rule })}
        />
      )}
      <MomentField
        name={say('compliance.when')}
        moment={event.seenAt}
        error={event.seenAt > register.now ? say('compliance.fault-future') : undefined}
        onChange={(seenAt) => onChange({ seenAt })}
      />
      <div className="form-row">
        <ChoiceField
          label={say('compliance.field-channel')}
          choices={platforms}
          nameOf={(one) => term(`platform.${one}`)}
          value={platform}
          onChoose={(chosen) => onChange({ platform: chosen, accountId: onlyAccount(register, chosen) })}
        />
        <Select
          label={say('compliance.field-account')}
          placeholder={say('compliance.no-account')}
          clearable
          disabled={accounts.length === 0}
          data={accounts.map(({ id, name }) => ({ value: id, label: name }))}
          value={accountId}
          onChange={(chosen) => onChange({ accountId: chosen })}
        />
      </div>
    </>
  )
}

/** Where a channel has one account alone, it is that one. */
function onlyAccount({ accounts }: ComplianceRegister, platform: ComplianceEvent['platform']): string | null {
  const [first, second] = accounts.filter((account) => account.platform === platform)
  return second === undefined ? (first?.id ?? null) : null
}
