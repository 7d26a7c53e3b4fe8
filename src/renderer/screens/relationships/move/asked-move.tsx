import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'
import type { Stage, Stakeholder } from '../../../../core/evidence/relationship.ts'
import { type AskedMove, MoveDialog } from './move-dialog.tsx'

type AskMove = (stakeholder: Stakeholder, stage: Stage) => void

const AskMoveContext = createContext<AskMove | null>(null)

/** Whatever moves a relationship, by hand, key or menu, asks here; the dialog then asks for date and evidence. */
export function AskedMoveProvider({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<AskedMove | null>(null)
  const ask = useCallback<AskMove>((stakeholder, stage) => setAsked({ stakeholder, stage }), [])
  return (
    <AskMoveContext value={ask}>
      {children}
      {asked !== null && (
        <MoveDialog key={`${asked.stakeholder.id} ${asked.stage}`} asked={asked} onClose={() => setAsked(null)} />
      )}
    </AskMoveContext>
  )
}

export function useAskMove(): AskMove {
  const ask = useContext(AskMoveContext)
  if (ask === null) throw new Error('Nobody moves here')
  return ask
}
