import { createContext, type ReactNode, useContext, useState } from 'react'
import type { Stakeholder } from '../../../core/evidence/relationship.ts'
import { choosePseudonyms, pseudonymsChosen } from '../../pseudonyms.ts'

interface Naming {
  readonly pseudonyms: boolean
  readonly choose: (pseudonyms: boolean) => void
  readonly nameOf: (stakeholder: Pick<Stakeholder, 'name' | 'pseudonym'>) => string
}

const NamingContext = createContext<Naming | null>(null)

/** Real names, or the pseudonyms of the report: for a screen that others look at too. */
export function NamingProvider({ children }: { readonly children: ReactNode }) {
  const [pseudonyms, choose] = useState(pseudonymsChosen)
  const naming: Naming = {
    pseudonyms,
    choose: (chosen) => {
      choosePseudonyms(chosen)
      choose(chosen)
    },
    nameOf: ({ name, pseudonym }) => (pseudonyms ? pseudonym : name),
  }
  return <NamingContext value={naming}>{children}</NamingContext>
}

export function useNaming(): Naming {
  const naming = useContext(NamingContext)
  if (naming === null) throw new Error('Nobody is named here')
  return naming
}
