import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import './style.css'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { FailureMessage } from './components/failure-message.tsx'
import { useKeptFocus } from './components/kept-focus.ts'
import { Frame } from './frame/frame.tsx'
import { NamedParts } from './frame/named-parts.tsx'
import { StartScreen } from './screens/start/start-screen.tsx'
import { theme, variables } from './theme.ts'
import { LanguageProvider } from './use-words.tsx'
import { OpenedProvider, useWorkspaceEvents, useWorkspaceState } from './workspace.tsx'

/** Nothing here is on a network: answers stay good until the workspace says that it changed. */
const client = new QueryClient({
  defaultOptions: {
    queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { retry: false, networkMode: 'always' },
  },
})

export function App() {
  return (
    <QueryClientProvider client={client}>
      <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
        <Door />
      </MantineProvider>
    </QueryClientProvider>
  )
}

/** Without a workspace the start screen, with one the frame. */
function Door() {
  useWorkspaceEvents()
  useKeptFocus()
  const state = useWorkspaceState()
  if (state.data === undefined)
    return state.isError ? (
      <LanguageProvider language="en">
        <FailureMessage error={state.error} />
      </LanguageProvider>
    ) : null
  const { open, systemLanguage, today } = state.data
  if (open === null) return <StartScreen state={state.data} systemLanguage={systemLanguage} />
  return (
    <LanguageProvider language={open.settings.language} currency={open.settings.currency}>
      <NamedParts>
        <Notifications position="bottom-center" />
        <OpenedProvider opened={{ ...open, today }} key={open.path}>
          <Frame />
        </OpenedProvider>
      </NamedParts>
    </LanguageProvider>
  )
}
