import './composer.css'
import type { Language } from '../../../../core/language.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { FailureMessage } from '../../../components/failure-message.tsx'
import { useWords } from '../../../use-words.tsx'
import { AskField } from './ask-field.tsx'
import { EditionSection } from './edition-section.tsx'
import { HeadcountFields } from './headcount-fields.tsx'
import { PaperChoices } from './paper-choices.tsx'
import { SectionSwitches } from './section-switches.tsx'
import { TemplateChoice } from './template-choice.tsx'
import { TextList } from './text-list.tsx'
import { useComposition } from './use-composition.ts'

interface ComposerProps {
  readonly model: ReportModel
  readonly language: Language
  /** The issued edition on the desk, if any: it is what it is, and nothing of it can be composed. */
  readonly edition: number | null
}

/** Beside the paper: for whom it is, what it compares, which parts it has, what it asks, and in which words. */
export function Composer({ model, language, edition }: ComposerProps) {
  const { say } = useWords()
  const composing = useComposition()
  if (edition !== null)
    return (
      <aside className="composer" aria-label={say('composer.title')}>
        <EditionSection model={model} />
      </aside>
    )
  return (
    <aside className="composer" aria-label={say('composer.title')}>
      {composing.error !== null && <FailureMessage error={composing.error} />}
      <PaperChoices {...composing} />
      <TemplateChoice {...composing} />
      <SectionSwitches {...composing} model={model} />
      <AskField {...composing} />
      {model.layout.sections.includes('then-and-now') && <HeadcountFields years={model.thenAndNow.years} />}
      <EditionSection model={model} />
      <TextList {...composing} model={model} language={language} />
    </aside>
  )
}
