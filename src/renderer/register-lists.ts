import { useQuery } from '@tanstack/react-query'
import { ask } from './ask.ts'

export function useStakeholders() {
  return useQuery({ queryKey: ['stakeholder.list'], queryFn: () => ask('stakeholder.list', undefined) })
}

export function useInsights() {
  return useQuery({ queryKey: ['insight.list'], queryFn: () => ask('insight.list', undefined) })
}

export function useCosts() {
  return useQuery({ queryKey: ['cost.list'], queryFn: () => ask('cost.list', undefined) })
}

export function useNotes() {
  return useQuery({ queryKey: ['note.list'], queryFn: () => ask('note.list', undefined) })
}

export function useEvidence() {
  return useQuery({ queryKey: ['evidence.list'], queryFn: () => ask('evidence.list', undefined) })
}

export function useCompliance() {
  return useQuery({ queryKey: ['compliance.list'], queryFn: () => ask('compliance.list', undefined) })
}

export function useObjectives() {
  return useQuery({ queryKey: ['objective.list'], queryFn: () => ask('objective.list', undefined) })
}

export function useObjectiveLedger() {
  return useQuery({ queryKey: ['lock.list'], queryFn: () => ask('lock.list', undefined) })
}
