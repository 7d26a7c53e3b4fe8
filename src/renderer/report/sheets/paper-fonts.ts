import '@fontsource/source-sans-3/greek-400.css'
import '@fontsource/source-sans-3/greek-600.css'
import '@fontsource/source-serif-4/latin-400.css'
import '@fontsource/source-serif-4/latin-400-italic.css'
import '@fontsource/source-serif-4/latin-ext-400.css'
import '@fontsource/source-serif-4/latin-ext-400-italic.css'

const faces = [
  '400 10px "Source Sans 3"',
  '600 10px "Source Sans 3"',
  '700 10px "Source Sans 3"',
  '400 10px "Source Serif 4"',
  'italic 400 10px "Source Serif 4"',
  '600 10px "Source Serif 4"',
]

/** Loads every face of the paper before it is drawn: a canvas does not wait for its font, and a page is measured once. */
export async function loadPaperFonts(): Promise<void> {
  await Promise.all(faces.map((face) => document.fonts.load(face, 'aœΔ')))
  await document.fonts.ready
}
