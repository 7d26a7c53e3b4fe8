import type { QuestionsPage as Page } from '../../../core/report/pages/board-questions.ts'
import { label } from '../../../core/text/label.ts'
import { BodyPart } from '../sheets/body-page.tsx'
import { Mark } from '../words/mark.tsx'
import { usePaper } from '../words/paper-context.ts'
import { usePaperWord } from '../words/paper-word.ts'
import { SentenceText } from '../words/sentence-text.tsx'
import './questions-view.css'

/** What boards ask, with the answer that the data give. A gap is marked as one. */
export function QuestionsPage({ page }: { readonly page: Page }) {
  const { language } = usePaper()
  const word = usePaperWord()
  return (
    <BodyPart name={word('questions')} title={page.title}>
      <dl className="paper-questions">
        {page.answers.map(({ question, sentence, answered }) => (
          <div key={question}>
            <dt>{label(language, `question.${question}`)}</dt>
            <dd>
              {!answered && (
                <span className="paper-gap">
                  <Mark shape="ring" /> {word('gap')} ·{' '}
                </span>
              )}
              <SentenceText sentence={sentence} />
            </dd>
          </div>
        ))}
      </dl>
    </BodyPart>
  )
}
