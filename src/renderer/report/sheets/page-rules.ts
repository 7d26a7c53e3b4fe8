import type { Language } from '../../../core/language.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { say } from '../../../core/text/phrasebook.ts'
import { headOf, textLetters } from './paper-look.ts'
import { margins, paperSizesInMillimetres } from './paper-size.ts'

/** Whose paper it is and which edition: the foot of every page, on the screen and in print. */
export function footOf(
  { organisation, edition, signed, layout }: Pick<ReportModel, 'organisation' | 'edition' | 'signed' | 'layout'>,
  language: Language,
): string {
  const whose = layout.look?.footer[language] || organisation
  if (edition === null) return `${whose} · ${say(language, 'paper.draft-long')}`
  return `${whose} · ${say(language, signed ? 'paper.edition' : 'paper.edition-unsigned', { edition })}`
}

/** The size of the sheet, its margins, and the foot with the page number, set in the font of the paper. */
export function pageRules(model: ReportModel, language: Language): string {
  const { width, height } = paperSizesInMillimetres[model.layout.paperSize]
  const [before = '', between = '', after = ''] = say(language, 'paper.page', { page: '\n', pages: '\n' }).split('\n')
  const number = [quoted(before), 'counter(page)', quoted(between), 'counter(pages)', quoted(after)].join(' ')
  const letter = `font: 7pt ${textLetters(model)}; color: #55636a`
  const below = `${letter}; vertical-align: top; padding-top: 3mm`
  const head = headOf(model, language)
  const above = `@top-left { content: ${quoted(shortened(head))}; ${letter}; vertical-align: bottom; padding-bottom: 3mm; text-align: left; width: 100% }`
  return `@page {
    size: ${width}mm ${height}mm;
    margin: ${margins.top}mm ${margins.side}mm ${margins.bottom}mm;
    ${head === '' ? '' : above}
    @bottom-left { content: ${quoted(shortened(footOf(model, language)))}; ${below}; text-align: left; width: 78% }
    @bottom-right { content: ${number}; ${below}; text-align: right; width: 22%; white-space: nowrap }
  }`
}

/** A foot is one line. */
function shortened(text: string): string {
  return text.length <= 130 ? text : `${text.slice(0, 60).trimEnd()} … ${text.slice(-66).trimStart()}`
}

/** A CSS string: what would end it is written by its code. */
function quoted(text: string): string {
  return `"${text.replace(/["\\\n<>]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`
}
