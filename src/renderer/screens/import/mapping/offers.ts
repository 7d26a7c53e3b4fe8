import { type MappedRole, type Mapping, mappedRoles } from '../../../../core/import/mapping/mapping.ts'
import { rolesOfList } from '../../../../core/import/mapping/people-count.ts'
import { measureOf } from '../../../../core/measure.ts'
import { useWords } from '../../../use-words.tsx'
import type { Offer } from './use-choices.ts'

export interface Offers {
  /** For a column that anybody may read. */
  readonly usual: Offer
  /** For one about persons; null where it is never read. */
  readonly ofPersons: Offer | null
}

/** What columns may be chosen as: all of it, or what makes sense where each row is a person. */
export function useOffers({ people }: Pick<Mapping, 'people'>): Offers {
  const { say } = useWords()
  const named = (role: MappedRole) => ({
    role,
    name: say(people !== undefined && role === 'title' ? 'people.role.title' : `mapping.role.${role}`),
  })
  if (people === undefined) {
    const roles = mappedRoles.filter((role) => role !== 'person').map(named)
    return { usual: { roles, fits: () => true, named: true, only: false }, ofPersons: null }
  }
  const usual: Offer = {
    roles: rolesOfList.map(named),
    fits: (measure) => measureOf(measure).additive && measure !== people.measure,
    named: true,
    only: true,
  }
  return { usual, ofPersons: { roles: [named('person')], fits: () => false, named: false, only: false } }
}
