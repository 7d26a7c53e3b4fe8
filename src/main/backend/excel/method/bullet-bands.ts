import type { ReportModel } from '../../../../core/report/report-model.ts'
import { down } from '../charts/cell-range.ts'
import type { Bands } from '../charts/chart-kinds.ts'
import { wholeNumber } from '../sheet/number-format.ts'
import { settingNames, thresholdName } from '../sheet/settings-names.ts'
import { type CellPlan, emptyRow, type RowPlan, text } from '../sheet/sheet-plan.ts'
import type { Words } from '../sheet/words.ts'

const bandNames = ['band-red', 'band-amber', 'band-green'] as const

/** The grey bands behind the bullets of the board page, of the index and of each pillar, in points of 100. */
export function bandRows(model: ReportModel, words: Words, title: RowPlan): RowPlan[] {
  const { amber, green } = model.settings.committed
  const top = Math.max(1, model.settings.attainmentCap)
  const [amberFrom, greenFrom] = [thresholdName('amber', 'committed'), thresholdName('green', 'committed')]
  const bands = [
    { value: amber, formula: amberFrom },
    { value: green - amber, formula: `${greenFrom}-${amberFrom}` },
    { value: top - green, formula: `MAX(1,${settingNames.cap})-${greenFrom}` },
  ]
  const cells = bands.map(({ value, formula }, place): CellPlan => {
    return { column: place + 2, value: 100 * value, formula: `100*(${formula})`, look: 'number', format: wholeNumber }
  })
  const names = [words.say('index'), ...model.board.pillars.map(({ pillar }) => words.term(`pillar.${pillar}`))]
  return [
    title,
    {
      cells: [text(1, '', 'head'), ...bandNames.map((name, place) => text(place + 2, words.say(name), 'head-number'))],
    },
    ...names.map((name) => ({ cells: [text(1, name, 'text'), ...cells] })),
  ]
}

/** The cells of the bands; `head` is the row of their heads. */
export function cellsOfBands(
  model: ReportModel,
  words: Words,
  head: { readonly sheet: string; readonly row: number },
): Bands {
  const { sheet, row: headRow } = head
  const bullets = bandRows(model, words, emptyRow).slice(2)
  const band = (place: 0 | 1 | 2) => {
    const column = place + 2
    const name = { place: { sheet, row: headRow, column }, value: words.say(bandNames[place]) }
    const values = bullets.map(({ cells }) => Number(cells[place + 1]?.value))
    return { name, values: down({ sheet, row: headRow + 1, column }, values) }
  }
  return [band(0), band(1), band(2)]
}
