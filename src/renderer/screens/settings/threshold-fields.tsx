import type { Settings, Thresholds } from '../../../core/settings.ts'
import { ShareField } from '../../components/share-field.tsx'
import { StatusSymbol } from '../../components/status-symbol.tsx'
import { useWords } from '../../use-words.tsx'
import type { SettingsPart } from './settings-part.ts'

const kinds = ['committed', 'aspirational', 'pace'] as const satisfies readonly (keyof Settings)[]

export function ThresholdFields({ settings, onChange }: SettingsPart) {
  const { say } = useWords()
  return kinds.map((kind) => {
    const bounds: Thresholds = settings[kind]
    return (
      <fieldset key={kind}>
        <legend>{say(`screen.settings.thresholds-${kind}`)}</legend>
        <div className="form-row">
          <ShareField
            label={<Marked status="green" words={say('screen.settings.green-from')} />}
            value={bounds.green}
            onChange={(green) => onChange({ [kind]: { ...bounds, green } })}
          />
          <ShareField
            label={<Marked status="amber" words={say('screen.settings.amber-from')} />}
            value={bounds.amber}
            error={bounds.amber >= bounds.green ? say('screen.settings.amber-below') : undefined}
            onChange={(amber) => onChange({ [kind]: { ...bounds, amber } })}
          />
        </div>
      </fieldset>
    )
  })
}

function Marked({ status, words }: { readonly status: 'green' | 'amber'; readonly words: string }) {
  return (
    <>
      <StatusSymbol status={status} /> {words}
    </>
  )
}
