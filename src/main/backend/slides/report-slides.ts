import PptxGenJS from 'pptxgenjs'
import type { Language } from '../../../core/language.ts'
import type { ReportModel } from '../../../core/report/report-model.ts'
import { openPackage } from '../excel/package.ts'
import { wordsIn } from '../excel/sheet/words.ts'
import { officeLetters } from '../paper/office-letters.ts'
import { escaped } from '../xml.ts'
import { answerSlide, pillarSlide } from './board-slides.ts'
import { questionsSlide, roiSlide, thenAndNowSlide, youSaidSlide } from './body-slides.ts'
import { finishCharts } from './finish-charts.ts'
import { askSlide, costSlide, missedSlide, movedSlide } from './proof-slides.ts'
import { defineMaster } from './slide-master.ts'

/** The slides, in the order of the paper: the answer, its supports, what they cost, the question of the return, what missed, what is asked. */
const slides = [
  ...[answerSlide, pillarSlide, movedSlide, thenAndNowSlide, youSaidSlide],
  ...[costSlide, roiSlide, questionsSlide, missedSlide, askSlide],
]

/** The body of the report as slides that can be edited, with charts whose data stand in the presentation. */
export async function writeSlides(model: ReportModel, language: Language): Promise<Uint8Array> {
  const words = wordsIn(language, model.currency)
  const pptx = new PptxGenJS()
  pptx.layout = 'LAYOUT_WIDE'
  pptx.title = `${model.organisation} – ${words.term('roo')}`
  // The library writes this one property as it is, without care for XML.
  pptx.company = escaped(model.organisation)
  pptx.author = 'Boardroo'
  pptx.subject = words.term('roo')
  const { titles, text } = officeLetters(model)
  pptx.theme = { headFontFace: titles, bodyFontFace: text }
  defineMaster(pptx, model, words)
  for (const slide of slides) slide(pptx, model, words)
  const written = await pptx.write({ outputType: 'uint8array', compression: false })
  if (!(written instanceof Uint8Array)) throw new TypeError('The presentation came in another form than asked for')
  const parts = openPackage(written)
  finishCharts(parts)
  return parts.pack()
}
