import type { EditionComparison } from '../../../../contract/edition-views.ts'
import { useWords } from '../../../use-words.tsx'

/** What two editions say in other words, side by side. */
export function TextDifferences({ comparison }: { readonly comparison: EditionComparison }) {
  const { say, language } = useWords()
  const { older, newer, texts } = comparison
  if (texts.length === 0) return null
  return (
    <>
      <p>{say('composer.edition-texts-differ', { count: texts.length })}</p>
      <table className="composer-differences composer-differences-texts">
        <thead>
          <tr>
            <th scope="col">{say('composer.edition', { number: older })}</th>
            <th scope="col">{say('composer.edition', { number: newer })}</th>
          </tr>
        </thead>
        <tbody>
          {texts.map((one) => (
            <tr key={one.place}>
              <td>{one.old?.[language] ?? '–'}</td>
              <td>{one.new?.[language] ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
