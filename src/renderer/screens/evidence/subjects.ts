import type { EvidenceSubject } from '../../../core/evidence/evidence-entry.ts'
import { pillars } from '../../../core/pillar.ts'
import { useInsights, useObjectives, useStakeholders } from '../../register-lists.ts'
import { useWords } from '../../use-words.tsx'

interface SubjectGroup {
  readonly kind: EvidenceSubject['kind']
  readonly subjects: readonly { readonly id: string; readonly name: string }[]
}

/** Everything that evidence may speak of, with its name. */
export function useSubjects() {
  const { term } = useWords()
  const objectives = useObjectives().data?.objectives ?? []
  const stakeholders = useStakeholders().data?.stakeholders ?? []
  const insights = useInsights().data?.insights ?? []
  const groups: readonly SubjectGroup[] = [
    { kind: 'pillar', subjects: pillars.map((id) => ({ id, name: term(`pillar.${id}`) })) },
    { kind: 'objective', subjects: objectives.map(({ id, statement }) => ({ id, name: statement })) },
    { kind: 'metric', subjects: objectives.flatMap(({ metrics }) => metrics.map(({ id, name }) => ({ id, name }))) },
    { kind: 'stakeholder', subjects: stakeholders.map(({ id, name }) => ({ id, name })) },
    { kind: 'insight', subjects: insights.map(({ id, statement }) => ({ id, name: statement })) },
  ]
  const nameOf = ({ kind, id }: EvidenceSubject) =>
    groups.find((group) => group.kind === kind)?.subjects.find((subject) => subject.id === id)?.name ?? '–'
  return { groups, nameOf }
}

/** `objective o1` for a list of choices, and back. */
export function keyOfSubject({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `${kind} ${id}`
}

export function subjectOfKey(key: string): EvidenceSubject | null {
  const [kind, ...rest] = key.split(' ')
  const id = rest.join(' ')
  const pillar = pillars.find((one) => one === id)
  if (kind === 'pillar') return pillar === undefined ? null : { kind, id: pillar }
  return kind === 'objective' || kind === 'metric' || kind === 'stakeholder' || kind === 'insight' ? { kind, id } : null
}
