import './paper-templates.css'
import { Button, Select, Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { contrastOnPaper, isColour, leastContrast, plainAccent } from '../../../../core/report/accent.ts'
import { type PaperTemplate, paperLetters } from '../../../../core/report/paper-template.ts'
import { Dialog } from '../../../components/dialog.tsx'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { ModalActions } from '../../../components/modal-actions.tsx'
import { useWords } from '../../../use-words.tsx'
import { useOpened } from '../../../workspace.tsx'
import { AccentField } from './accent-field.tsx'
import { DisclaimerFields } from './disclaimer-fields.tsx'
import { LanguageFields } from './language-fields.tsx'
import { LogoField } from './logo-field.tsx'
import type { TemplateDraft, usePaperTemplates } from './use-paper-templates.ts'

interface PaperTemplateDialogProps {
  /** Null for a new one. */
  readonly template: PaperTemplate | null
  readonly known: ReturnType<typeof usePaperTemplates>
  readonly onClose: () => void
}

const nothing = { en: '', fr: '' }
/** So much fits on the one line of a head, and of a foot beside its edition; more would be cut in print. */
const [headLimit, footLimit] = [130, 90]
const blank: TemplateDraft = {
  name: '',
  logo: null,
  accent: plainAccent,
  letters: 'serif-titles',
  cover: false,
  header: nothing,
  footer: nothing,
  disclaimers: [],
}

/** Everything that a house may choose of how its papers look. */
export function PaperTemplateDialog({ template, known, onClose }: PaperTemplateDialogProps) {
  const { say } = useWords()
  // What others changed since the dialog was opened must not be overwritten.
  const [seen] = useState(useOpened().revision)
  const [draft, setDraft] = useState<TemplateDraft>(() => draftOf(template))
  const change = (part: Partial<TemplateDraft>) => setDraft((before) => ({ ...before, ...part }))
  const close = () => {
    known.forgetError()
    onClose()
  }
  const readable = isColour(draft.accent) && contrastOnPaper(draft.accent) >= leastContrast
  const named = draft.name.trim() !== '' && draft.disclaimers.every(({ market }) => market.trim() !== '')
  return (
    <Dialog
      onClose={close}
      size="xl"
      title={
        template === null
          ? say('paper-template.dialog-new')
          : say('paper-template.dialog-edit', { name: template.name })
      }
    >
      <form
        className="form-fields"
        onSubmit={async (event) => {
          event.preventDefault()
          if (readable && named && (await known.save({ id: template?.id ?? null, template: draft, seen }))) close()
        }}
      >
        {known.error !== null && <FailureMessage error={known.error} />}
        <TextInput
          label={say('paper-template.name')}
          required
          data-autofocus
          maxLength={200}
          value={draft.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <LogoField logo={draft.logo} onChange={(logo) => change({ logo })} />
        <div className="form-row">
          <AccentField accent={draft.accent} onChange={(accent) => change({ accent })} />
          <Select
            label={say('paper-template.letters')}
            allowDeselect={false}
            data={paperLetters.map((one) => ({ value: one, label: say(`paper-template.letters.${one}`) }))}
            value={draft.letters}
            onChange={(chosen) => change({ letters: paperLetters.find((one) => one === chosen) ?? 'serif-titles' })}
          />
        </div>
        <Switch
          label={say('paper-template.cover')}
          checked={draft.cover}
          onChange={(event) => change({ cover: event.currentTarget.checked })}
        />
        <LanguageFields
          label={say('paper-template.header')}
          why={say('paper-template.header-why')}
          maxLength={headLimit}
          value={draft.header}
          onChange={(header) => change({ header })}
        />
        <LanguageFields
          label={say('paper-template.footer')}
          why={say('paper-template.footer-why')}
          maxLength={footLimit}
          value={draft.footer}
          onChange={(footer) => change({ footer })}
        />
        <DisclaimerFields disclaimers={draft.disclaimers} onChange={(disclaimers) => change({ disclaimers })} />
        <ModalActions>
          <Button variant="default" onClick={close}>
            {say('screen.frame.cancel')}
          </Button>
          <Button type="submit" disabled={!readable || !named}>
            {say('screen.frame.save')}
          </Button>
        </ModalActions>
      </form>
    </Dialog>
  )
}

function draftOf(template: PaperTemplate | null): TemplateDraft {
  if (template === null) return blank
  const { id: _, ...draft } = template
  return draft
}
