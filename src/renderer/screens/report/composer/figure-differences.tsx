import { Button } from '@mantine/core'
import { useState } from 'react'
import type { EditionComparison } from '../../../../contract/edition-views.ts'
import { writeFigureName } from '../../../../core/text/write-figure-name.ts'
import { useWords } from '../../../use-words.tsx'

/** So many are read; between two periods thousands differ. */
const shownAtFirst = 40

/** The figures that two editions do not share, those of page 1 first. */
export function FigureDifferences({ comparison }: { readonly comparison: EditionComparison }) {
  const { say, figure, language } = useWords()
  const [all, showAll] = useState(false)
  const { older, newer, figures, differences } = comparison
  if (differences.length === 0) return <p>{say('composer.edition-same', { figures })}</p>
  const written = differences.map((one) => ({
    ...one,
    from: figure({ value: one.old, kind: one.kind }),
    to: figure({ value: one.new, kind: one.kind }),
  }))
  const seen = written.filter(({ from, to }) => from !== to)
  const unseen = differences.length - seen.length
  const shown = all ? seen : seen.slice(0, shownAtFirst)
  return (
    <>
      <p>{say('composer.edition-differs', { count: differences.length, figures })}</p>
      <table className="composer-differences">
        <thead>
          <tr>
            <th scope="col">{say('composer.edition-figure')}</th>
            <th scope="col">{say('composer.edition', { number: older })}</th>
            <th scope="col">{say('composer.edition', { number: newer })}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.id}>
              <th scope="row">{writeFigureName(one.name, language)}</th>
              <td>{one.from}</td>
              <td>{one.to}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < seen.length && (
        <Button variant="default" w="fit-content" onClick={() => showAll(true)}>
          {say('composer.edition-all', { count: seen.length })}
        </Button>
      )}
      {unseen > 0 && <p className="soft small">{say('composer.edition-unseen', { count: unseen })}</p>}
    </>
  )
}
