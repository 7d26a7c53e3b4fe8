import type { QuestionsPage as Page } from '../../core/report/board-questions.ts'
import { label } from '../../core/text/label.ts'
import { BodyPart } from './body-page.tsx'
import { Mark } from './mark.tsx'
import { usePaper } from './paper-context.ts'
import { usePaperWord } from './paper-word.ts'
import { SentenceText } from './sentence-text.tsx'
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
