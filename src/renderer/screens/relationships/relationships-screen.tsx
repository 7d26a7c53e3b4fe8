import './relationships-screen.css'
import { FailureMessage } from '../../components/failure-message.tsx'
import { useStakeholders } from '../../register-lists.ts'
import { newStakeholder } from './editor/new-stakeholder.ts'
import { StakeholderEditor } from './editor/stakeholder-editor.tsx'
import { editorOf } from './editor-address.ts'
import { AskedMoveProvider } from './move/asked-move.tsx'
import { NamingProvider } from './naming.tsx'
import { PersonScreen } from './person/person-screen.tsx'
import { RegisterScreen } from './register-screen.tsx'

/** `item` is a stakeholder, `edit <stakeholder>`, `new`, or `list` for the list instead of the board. */
export function RelationshipsScreen({ item }: { readonly item: string | null }) {
  const register = useStakeholders()
  if (register.isError) return <FailureMessage error={register.error} />
  if (register.data === undefined) return null
  const { stakeholders } = register.data
  const person = stakeholders.find(({ id }) => id === item)
  const edited = stakeholders.find(({ id }) => editorOf(id) === item)
  if (item === 'new') return <StakeholderEditor saved={newStakeholder()} isNew />
  if (edited !== undefined) return <StakeholderEditor key={edited.id} saved={edited} isNew={false} />
  return (
    <NamingProvider>
      <AskedMoveProvider>
        {person === undefined ? (
          <RegisterScreen stakeholders={stakeholders} view={item === 'list' ? 'list' : 'board'} />
        ) : (
          <PersonScreen person={person} />
        )}
      </AskedMoveProvider>
    </NamingProvider>
  )
}
