import { useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect } from 'react'
import type { OpenWorkspace, WorkspaceState } from '../contract/views.ts'
import type { IsoDate } from '../core/date.ts'
import { ask, listen } from './ask.ts'

export const workspaceKey = ['workspace'] as const

/** What the window knows: whether a workspace is open, and which. */
export function useWorkspaceState() {
  return useQuery({ queryKey: workspaceKey, queryFn: () => ask('workspace.state', undefined) })
}

/** Puts a new state in place, and lets every screen ask anew. */
export function useSettle(): (state: WorkspaceState) => void {
  const client = useQueryClient()
  return (state) => {
    client.setQueryData(workspaceKey, state)
    void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== workspaceKey[0] })
  }
}

/** Another window, the command line or a menu may change the workspace: everything is asked again. */
export function useWorkspaceEvents(): void {
  const client = useQueryClient()
  useEffect(() => listen('workspace.changed', () => void client.invalidateQueries()), [client])
}

interface Opened extends OpenWorkspace {
  readonly today: IsoDate
}

const OpenedContext = createContext<Opened | null>(null)

export function OpenedProvider({ opened, children }: { readonly opened: Opened; readonly children: ReactNode }) {
  return <OpenedContext value={opened}>{children}</OpenedContext>
}

/** The open workspace; only screens inside the frame ask for it. */
export function useOpened(): Opened {
  const opened = useContext(OpenedContext)
  if (opened === null) throw new Error('No workspace is open here')
  return opened
}
