import { useWords } from '../../use-words.tsx'

/** What stands in the columns of a line of objectives; each line says it again to those who cannot see the columns. */
export function ObjectiveLinesHead() {
  const { say, term } = useWords()
  return (
    <div className="objective-line objective-line-head" aria-hidden>
      <span>{say('screen.overview.objective')}</span>
      <span>{term('figure.weight')}</span>
      <span>{term('figure.attainment')}</span>
      <span>{term('figure.plan')}</span>
      <span>{term('attainment')}</span>
      <span>{term('pace')}</span>
    </div>
  )
}
