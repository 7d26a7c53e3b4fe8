import { type ReactNode, useMemo } from 'react'
import type { Language } from '../../../../core/language.ts'
import type { ReportModel } from '../../../../core/report/report-model.ts'
import { PaperContext, type TakenChart, type TakenSheet, usePaper } from '../../../report/words/paper-context.ts'
import { PictureMenu } from './picture-menu.tsx'
import { useChartPicture } from './use-chart-picture.ts'
import { useSheetPicture } from './use-sheet-picture.ts'

interface ReportPicturesProps {
  readonly model: ReportModel
  readonly language: Language
  readonly children: ReactNode
}

/** Within it every chart and every sheet of the paper carries a small menu with which it is taken away as a picture. */
export function ReportPictures({ model, language, children }: ReportPicturesProps) {
  const outer = usePaper()
  const chart = useChartPicture(model, language)
  const sheet = useSheetPicture(language)
  const setting = useMemo(
    () => ({
      ...outer,
      takeAway: (taken: TakenChart | TakenSheet) =>
        'chart' in taken ? (
          <PictureMenu of="chart" onTake={(way, box) => chart(taken, way, box)} />
        ) : (
          <PictureMenu of="sheet" onTake={(way) => sheet(taken, way)} />
        ),
    }),
    [outer, chart, sheet],
  )
  return <PaperContext value={setting}>{children}</PaperContext>
}
