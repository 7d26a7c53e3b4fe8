import { UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import type { Language } from '../../../../core/language.ts'
import type { Composition } from '../../../../core/report/composition.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { editableSentences, isTitle, missedBy, type PlacedSentence } from '../../../../core/report/wording/editable.ts'
import { writeSentence } from '../../../../core/text/write-sentence.ts'
import { useWords } from '../../../use-words.tsx'
import { TextDialog } from './text-dialog.tsx'

interface TextListProps {
  readonly composition: Composition
  readonly change: (part: Partial<Composition>) => void
  readonly model: ReportModel
  readonly language: Language
}

/** Every sentence that may be written anew: titles first, those that the data have overtaken marked. */
export function TextList({ composition, change, model, language }: TextListProps) {
  const { say } = useWords()
  const [edited, setEdited] = useState<string | null>(null)
  const sentences = editableSentences(model)
  const ordered = [...sentences].sort((a, b) => Number(isTitle(b.place)) - Number(isTitle(a.place)))
  const chosen = sentences.find(({ place }) => place === edited)
  return (
    <section className="composer-part">
      <h2>{say('composer.texts')}</h2>
      <p className="soft">{say('composer.texts-why')}</p>
      <ul className="composer-texts">
        {ordered.map((sentence) => (
          <li key={sentence.place}>
            <UnstyledButton onClick={() => setEdited(sentence.place)}>
              <About sentence={sentence} model={model} />
              <span className="composer-text" data-title={isTitle(sentence.place) || undefined}>
                {writeSentence(sentence, language, model.currency)}
              </span>
              {sentence.outdated?.[language] ? (
                <span className="composer-outdated">
                  <IconAlertTriangle size={14} aria-hidden /> {say('composer.outdated')}
                </span>
              ) : (
                sentence.own?.[language] !== undefined && (
                  <span className="soft">
                    <IconPencil size={14} aria-hidden /> {say('composer.own')}
                  </span>
                )
              )}
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {chosen !== undefined && (
        <TextDialog
          key={chosen.place}
          sentence={chosen}
          model={model}
          language={language}
          onClose={() => setEdited(null)}
          onKeep={(text) => {
            const { [chosen.place]: _, ...others } = composition.texts[language]
            const texts = text === null ? others : { ...others, [chosen.place]: text }
            change({ texts: { ...composition.texts, [language]: texts } })
            setEdited(null)
          }}
        />
      )}
    </section>
  )
}

function About({ sentence, model }: { readonly sentence: PlacedSentence; readonly model: ReportModel }) {
  const missed = missedBy(sentence, model)
  return missed !== null && <span className="soft">{missed}</span>
}
