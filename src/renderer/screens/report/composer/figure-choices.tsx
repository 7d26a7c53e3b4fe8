import { Button, Select } from '@mantine/core'
import { useMemo } from 'react'
import type { Language } from '../../../../core/language.ts'
import type { Figure } from '../../../../core/report/figure.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { figureTable } from '../../../../core/report/trace/figure-table.ts'
import { writeFigure } from '../../../../core/text/format-value.ts'
import { writeFigureName } from '../../../../core/text/write-figure-name.ts'
import { useWords } from '../../../use-words.tsx'

interface FigureChoicesProps {
  /** The figures of the sentence at hand, by the names that they have in it. */
  readonly figures: Readonly<Record<string, Figure>>
  readonly model: ReportModel
  /** The language of the paper, in which the values are written. */
  readonly language: Language
  readonly onInsert: (name: string) => void
}

/** The figures of the sentence at hand, and all others of the paper to be searched by what they are called. */
export function FigureChoices({ figures, model, language, onInsert }: FigureChoicesProps) {
  const { say, language: spoken } = useWords()
  const write = (figure: Figure) => writeFigure(figure, language, model.currency)
  const others = useMemo(
    () =>
      figureTable(model)
        .filter(({ figure }) => figure.value !== null)
        .map((row) => ({
          value: row.figure.id,
          label: `${writeFigureName(row, spoken)} · ${writeFigure(row.figure, language, model.currency)}`,
        })),
    [model, language, spoken],
  )
  return (
    <div className="composer-figures">
      {Object.entries(figures).map(([name, figure]) => (
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
        data={others}
        value={null}
        onChange={(id) => {
          if (id !== null) onInsert(id)
        }}
      />
    </div>
  )
}
