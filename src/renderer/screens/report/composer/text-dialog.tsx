import { Button, Modal, Select, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Language } from '../../../../core/language.ts'
import type { OwnText } from '../../../../core/report/composition.ts'
import { isTitle, type PlacedSentence, templateOf } from '../../../../core/report/editable.ts'
import { figuresOf } from '../../../../core/report/figures-of.ts'
import { ownText, placesIn } from '../../../../core/report/own-texts.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { faultsOfWording } from '../../../../core/report/wording.ts'
import { writeFigure } from '../../../../core/text/format-value.ts'
import { writeSentence } from '../../../../core/text/write-sentence.ts'
import { ModalActions } from '../../../components/modal-actions.tsx'
import { Remark } from '../../../components/remark.tsx'
import { useWords } from '../../../use-words.tsx'

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
  const written = writtenFrom(template, proposal, model, language)
  const faults = faultsOfWording({ written, language, title: isTitle(sentence.place) })
  const refused = template.trim() === '' || faults.some((fault) => fault.refused)
  const insert = (name: string) => {
    const at = field.current?.selectionStart ?? template.length
    const until = field.current?.selectionEnd ?? at
    setTemplate(`${template.slice(0, at)}{${name}}${template.slice(until)}`)
    field.current?.focus()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={say('composer.text')}
      closeButtonProps={{ 'aria-label': say('screen.frame.dismiss') }}
    >
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
        <FigureChoices proposal={proposal} model={model} language={language} onInsert={insert} />
        <div className="composer-written" lang={language}>
          <p className="field-label">{say('composer.reads')}</p>
          <p>{written}</p>
        </div>
        {faults.map((fault) => (
          <Remark key={fault.code} tone={fault.refused ? 'bad' : 'warning'}>
            {say(`composer.fault.${fault.code}`, { found: fault.found })}
          </Remark>
        ))}
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
    </Modal>
  )
}

type Proposal = Omit<PlacedSentence, 'own' | 'outdated'>

function writtenFrom(template: string, proposal: Proposal, model: ReportModel, language: Language): string {
  const known = new Map(figuresOf(model).map((figure) => [figure.id, figure]))
  const named = placesIn(template).flatMap((name) => {
    const figure = proposal.figures[name] ?? known.get(name)
    return figure === undefined ? [] : [[name, figure] as const]
  })
  const figures = { ...proposal.figures, ...Object.fromEntries(named) }
  return writeSentence({ ...proposal, figures, own: { [language]: template } }, language, model.currency)
}

interface FigureChoicesProps {
  readonly proposal: Proposal
  readonly model: ReportModel
  readonly language: Language
  readonly onInsert: (name: string) => void
}

/** The figures of the sentence at hand, and all others of the paper to be searched. */
function FigureChoices({ proposal, model, language, onInsert }: FigureChoicesProps) {
  const { say } = useWords()
  const write = (figure: PlacedSentence['figures'][string]) => writeFigure(figure, language, model.currency)
  return (
    <div className="composer-figures">
      {Object.entries(proposal.figures).map(([name, figure]) => (
        <Button key={name} size="compact-sm" variant="default" onClick={() => onInsert(name)}>
          {`{${name}}`} {write(figure)}
        </Button>
      ))}
      <Select
        size="xs"
        searchable
        aria-label={say('composer.other-figure')}
        placeholder={say('composer.other-figure')}
        nothingFoundMessage={say('screen.frame.nothing-found')}
        limit={60}
        data={figuresOf(model).map((figure) => ({ value: figure.id, label: `${figure.id} · ${write(figure)}` }))}
        value={null}
        onChange={(id) => {
          if (id !== null) onInsert(id)
        }}
      />
    </div>
  )
}
