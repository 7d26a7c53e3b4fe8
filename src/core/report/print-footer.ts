import type { Language } from '../language.ts'
import { say } from '../text/phrasebook.ts'
import type { ReportModel } from './report-model.ts'

const style = [
  'width: 100%',
  'margin: 0 14mm',
  'display: flex',
  'justify-content: space-between',
  'gap: 8mm',
  'font: 7pt "Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif',
  'color: #55636a',
].join('; ')

/**
 * The footer of every printed page, as Chromium's print template: it stands outside the page, so it brings its own style,
 * and Chromium fills the spans that carry the page numbers.
 */
export function footerTemplate(model: Pick<ReportModel, 'organisation' | 'edition'>, language: Language): string {
  const edition =
    model.edition === null
      ? say(language, 'paper.draft-long')
      : say(language, 'paper.edition', { edition: model.edition })
  const pages = say(language, 'paper.page', {
    page: '<span class="pageNumber"></span>',
    pages: '<span class="totalPages"></span>',
  })
  return `<div style='${style}'><span>${withoutMarkup(`${model.organisation} · ${edition}`)}</span><span style="white-space: nowrap">${pages}</span></div>`
}

function withoutMarkup(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
