import { createContext, type ReactNode, useContext, useState } from 'react'
import type { Stakeholder } from '../../../core/evidence/relationship.ts'

interface Naming {
  readonly pseudonyms: boolean
  readonly choose: (pseudonyms: boolean) => void
  readonly nameOf: (stakeholder: Pick<Stakeholder, 'name' | 'pseudonym'>) => string
}

const NamingContext = createContext<Naming | null>(null)

/** Real names, or the pseudonyms of the report: for a screen that others look at too. */
export function NamingProvider({ children }: { readonly children: ReactNode }) {
  const [pseudonyms, choose] = useState(() => sessionStorage.getItem('pseudonyms') === 'yes')
  const naming: Naming = {
    pseudonyms,
    choose: (chosen) => {
      sessionStorage.setItem('pseudonyms', chosen ? 'yes' : 'no')
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
