import type PptxGenJS from 'pptxgenjs'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { subtitle } from '../excel/sheet/title-rows.ts'
import type { Words } from '../excel/sheet/words.ts'
import { inks } from '../paper/scenario-inks.ts'
import { accentOf, contentWidth, type Presentation, page, textFont } from './slide-style.ts'

export const masterName = 'Board'
const small = { h: 0.3, margin: 0, fontFace: textFont, fontSize: 9, color: inks.soft } as const
const footTop = 7.02

/** What every slide has at its edges, once for all of them: whoever changes it in the master changes it on each. */
export function defineMaster(pptx: Presentation, model: ReportModel, words: Words): void {
  const { look } = model.layout
  const head = look?.header[words.language] ?? ''
  const foot = [look?.footer[words.language] ?? '', subtitle(model, words)].filter((part) => part !== '').join(' · ')
  pptx.defineSlideMaster({
    title: masterName,
    objects: [
      { line: { x: page.left, y: 1.28, w: contentWidth, h: 0, line: { color: accentOf(model), width: 1.25 } } },
      ...logoOf(model),
      { text: { text: head, options: { ...small, x: page.left, y: 0.08, w: contentWidth } } },
      { text: { text: foot, options: { ...small, x: page.left, y: footTop, w: contentWidth - 0.8 } } },
    ],
    slideNumber: { ...small, x: page.right - 0.6, y: footTop, w: 0.6, align: 'right' },
  })
}

/** How the mark of the house stands in the upper right corner, in inches; null where there is none. */
export function logoPlace({ layout }: Pick<ReportModel, 'layout'>): { readonly w: number; readonly h: number } | null {
  const logo = layout.look?.logo
  if (!logo) return null
  const scale = Math.min(1.9 / logo.width, 0.55 / logo.height)
  return { w: logo.width * scale, h: logo.height * scale }
}

type MasterObject = NonNullable<PptxGenJS.SlideMasterProps['objects']>[number]

function logoOf(model: ReportModel): MasterObject[] {
  const [logo, place] = [model.layout.look?.logo, logoPlace(model)]
  if (!logo || place === null) return []
  const data = `${logo.mediaType};base64,${logo.base64}`
  const { w, h } = place
  return [{ image: { data, altText: model.organisation, x: page.right - w, y: 0.35 + (0.85 - h) / 2, w, h } }]
}
