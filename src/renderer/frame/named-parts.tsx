import { MantineThemeProvider } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { useWords } from '../use-words.tsx'

/** Names the buttons that the library draws by itself, in the language of the screen. */
export function NamedParts({ children }: { readonly children: ReactNode }) {
  const { say } = useWords()
  const theme = useMemo(() => {
    const clear = { defaultProps: { clearButtonProps: { 'aria-label': say('screen.frame.clear') } } }
    const close = { defaultProps: { closeButtonProps: { 'aria-label': say('screen.frame.dismiss') } } }
    return { components: { Select: clear, DateInput: clear, Notification: close } }
  }, [say])
  return <MantineThemeProvider theme={theme}>{children}</MantineThemeProvider>
}
