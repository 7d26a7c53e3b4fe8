import { useEffect, useState } from 'react'

/**
 * How many of the sheets are drawn by now: the first at once and each other one when the window has nothing else to do,
 * so that it answers while a dozen charts and long tables are drawn. Sheets that were drawn stay.
 */
export function useSheetsInTurn(sheets: number, allAtOnce: boolean): number {
  const [drawn, setDrawn] = useState(1)
  const waits = !allAtOnce && drawn < sheets
  useEffect(() => {
    if (!waits) return
    const turn = requestIdleCallback(() => setDrawn(drawn + 1), { timeout: 200 })
    return () => cancelIdleCallback(turn)
  }, [waits, drawn])
  return allAtOnce ? sheets : drawn
}
