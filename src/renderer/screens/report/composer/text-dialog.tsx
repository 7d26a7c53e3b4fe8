import { Button, Textarea } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useMemo, useRef, useState } from 'react'
import type { Language } from '../../../../core/language.ts'
import type { OwnText } from '../../../../core/report/composition.ts'
import type { Figure } from '../../../../core/report/figure.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { figuresOf } from '../../../../core/report/trace/figures-of.ts'
import { isTitle, missedBy, type PlacedSentence, templateOf } from '../../../../core/report/wording/editable.ts'
import { ownText, placesIn, strangersIn } from '../../../../core/report/wording/own-texts.ts'
import { faultsOfWording } from '../../../../core/report/wording/wording.ts'
import { writeSentence } from '../../../../core/text/write-sentence.ts'
import { Dialog } from '../../../components/dialog.tsx'
import { ModalActions } from '../../../components/modal-actions.tsx'
import { Remark } from '../../../components/remark.tsx'
import { useWords } from '../../../use-words.tsx'
import { FigureChoices } from './figure-choices.tsx'

interface TextDialogProps {
  readonly sentence: PlacedSentence
  readonly model: ReportModel
  readonly language: Language
  readonly onClose: () => void
  /** Null takes the proposal back. */
  readonly onKeep: (text: OwnText | null) => void
}

/** One sentence in the person's own words. Figures stand in braces and stay bound; what the paper may not say is told at once. */
export function TextDialog({ sentence, model, language, onClose, onKeep }: TextDialogProps) {
  const { say } = useWords()
  const { own, outdated: _, ...proposal } = sentence
  const [template, setTemplate] = useState(() => templateOf(sentence, language, model.currency))
  const field = useRef<HTMLTextAreaElement>(null)
  const known = useMemo(() => new Map(figuresOf(model).map((figure) => [figure.id, figure])), [model])
  const write = (text: string) => writtenFrom(text, proposal, known, { language, currency: model.currency })
  const faultsOf = (text: string) => {
    const strangers = strangersIn(text, (name) => name in proposal.figures || known.has(name))
    return faultsOfWording({ written: write(text), language, title: isTitle(sentence.place), strangers })
  }
  // What is wrong is told once somebody pauses: after each letter it would be told of half a word.
  const [paused] = useDebouncedValue(template, 300)
  const refused = template.trim() === '' || faultsOf(template).some((fault) => fault.refused)
  const insert = (name: string) => {
    const at = field.current?.selectionStart ?? template.length
    const until = field.current?.selectionEnd ?? at
    setTemplate(`${template.slice(0, at)}{${name}}${template.slice(until)}`)
    field.current?.focus()
  }
  return (
    <Dialog onClose={onClose} size="xl" title={missedBy(sentence, model) ?? say('composer.text')}>
      <form
        className="form-fields"
        onSubmit={(event) => {
          event.preventDefault()
          if (!refused) onKeep(ownText(template.trim(), proposal))
        }}
      >
        <Textarea
          ref={field}
          label={say('composer.text-field')}
          description={say('composer.text-why')}
          autosize
          minRows={3}
          data-autofocus
          maxLength={2000}
          lang={language}
          value={template}
          onChange={(event) => setTemplate(event.currentTarget.value)}
        />
        <FigureChoices figures={proposal.figures} model={model} language={language} onInsert={insert} />
        <div className="composer-written" lang={language}>
          <p className="field-label">{say('composer.reads')}</p>
          <p>{write(template)}</p>
        </div>
        {/* What is refused is an alert by itself. */}
        <div className="form-fields" aria-live="polite">
          {faultsOf(paused).map((fault) => (
            <Remark key={fault.code} tone={fault.refused ? 'bad' : 'warning'}>
              {say(`composer.fault.${fault.code}`, { found: fault.found })}
            </Remark>
          ))}
        </div>
        <ModalActions>
          {own?.[language] !== undefined && (
            <Button variant="subtle" onClick={() => onKeep(null)}>
              {say('composer.take-proposal')}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {say('screen.frame.cancel')}
          </Button>
          <Button type="submit" disabled={refused}>
            {say('screen.frame.save')}
          </Button>
        </ModalActions>
      </form>
    </Dialog>
  )
}

type Proposal = Omit<PlacedSentence, 'own' | 'outdated'>

function writtenFrom(
  template: string,
  proposal: Proposal,
  known: ReadonlyMap<string, Figure>,
  { language, currency }: { readonly language: Language; readonly currency: string },
): string {
  const named = placesIn(template).flatMap((name) => {
    const figure = proposal.figures[name] ?? known.get(name)
    return figure === undefined ? [] : [[name, figure] as const]
  })
  const figures = { ...proposal.figures, ...Object.fromEntries(named) }
  return writeSentence({ ...proposal, figures, own: { [language]: template } }, language, currency)
}
