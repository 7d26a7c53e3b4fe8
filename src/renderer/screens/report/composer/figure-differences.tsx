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
  const shown = all ? differences : differences.slice(0, shownAtFirst)
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
              <td>{figure({ value: one.old, kind: one.kind })}</td>
              <td>{figure({ value: one.new, kind: one.kind })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < differences.length && (
        <Button variant="default" w="fit-content" onClick={() => showAll(true)}>
          {say('composer.edition-all', { count: differences.length })}
        </Button>
      )}
    </>
  )
}
