import { useCallback } from 'react'
import type { Language } from '../../../../core/language.ts'
import type { Chart, Scenario } from '../../../../core/report/chart.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { label } from '../../../../core/text/label.ts'
import { nameOfPeriod } from '../../../../core/text/write-period.ts'
import { writeSentence } from '../../../../core/text/write-sentence.ts'
import { ask } from '../../../ask.ts'
import { type ChartPicture, pngOf, svgOf } from '../../../report/pictures/chart-picture.ts'
import { footOf } from '../../../report/sheets/page-rules.ts'
import type { TakenChart } from '../../../report/words/paper-context.ts'
import type { WayOut } from './picture-menu.tsx'
import { useTaken } from './use-taken.ts'

type TakeChart = (taken: TakenChart, way: WayOut, shown: HTMLElement) => void

/** A chart is drawn once more with its title, legend and notes, and with whose paper it is from. */
export function useChartPicture(model: ReportModel, language: Language): TakeChart {
  const take = useTaken()
  return useCallback(
    (taken, way, shown) => {
      const picture = pictureOf(taken, model, language, shown)
      take(async () => {
        if (way === 'svg')
          return ask('picture.save', { name: nameOf(picture, model), picture: { svg: svgOf(picture) } })
        const png = await pngOf(picture)
        if (way === 'png') return ask('picture.save', { name: nameOf(picture, model), picture: { png } })
        await ask('picture.copy', { png })
        return 'copied'
      })
    },
    [model, language, take],
  )
}

function pictureOf(
  { chart, title }: TakenChart,
  model: ReportModel,
  language: Language,
  shown: HTMLElement,
): ChartPicture {
  const { currency, period } = model
  return {
    chart,
    setting: { language, currency },
    words: {
      title: title ?? writeSentence(chart.description, language, currency),
      legend: scenariosOf(chart).map((scenario) => ({ scenario, name: label(language, `scenario.${scenario}`) })),
      notes: notesOf(chart, language, currency),
      foot: `${footOf(model, language)} · ${nameOfPeriod(period, language)}`,
    },
    width: shown.clientWidth,
    height: shown.clientHeight,
  }
}

/** "Orvanne – The index, month by month": what a folder of pictures can be told apart by. */
function nameOf({ words }: ChartPicture, { organisation }: ReportModel): string {
  return `${organisation} – ${words.title}`.slice(0, 120).trim()
}

function scenariosOf(chart: Chart): Scenario[] {
  if (chart.kind === 'bullet') return chart.plan.value === null ? ['AC'] : ['AC', 'PL']
  const known = chart.series.filter(({ values }) => values.some(({ value }) => value !== null))
  return known.map(({ scenario }) => scenario)
}

function notesOf(chart: Chart, language: Language, currency: string): ChartPicture['words']['notes'] {
  if (chart.kind !== 'columns') return []
  return chart.notes.map(({ number, text, break: broken }) => ({
    number,
    text: [broken === undefined ? '' : writeSentence(broken, language, currency), text]
      .filter((part) => part !== '')
      .join(' – '),
  }))
}
