import { useCallback } from 'react'
import type { Language } from '../../../../core/language.ts'
import { ask } from '../../../ask.ts'
import type { TakenSheet } from '../../../report/words/paper-context.ts'
import { useReporting } from '../../../reporting.tsx'
import { usePaperDesk } from '../paper-desk.tsx'
import type { WayOut } from './picture-menu.tsx'
import { useTaken } from './use-taken.ts'

/** A sheet is drawn anew where nobody sees it, so that neither the window's size nor what is marked in it is on the picture. */
export function useSheetPicture(language: Language): (taken: TakenSheet, way: WayOut) => void {
  const { question } = useReporting()
  const { edition } = usePaperDesk()
  const take = useTaken()
  return useCallback(
    ({ sheet }, way) => {
      const wish = { question, language, edition, sheet }
      take(async () => {
        if (way !== 'copy') return ask('picture.saveSheet', wish)
        await ask('picture.copySheet', wish)
        return 'copied'
      })
    },
    [question, language, edition, take],
  )
}
