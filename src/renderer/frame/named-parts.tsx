import { MantineThemeProvider } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { typedDay } from '../../core/typed-day.ts'
import { useWords } from '../use-words.tsx'
import { dayKeys } from './day-keys.ts'

/**
 * Names the buttons that the library draws by itself, in the language of the screen, and reads typed days as people here
 * write them.
 */
export function NamedParts({ children }: { readonly children: ReactNode }) {
  const { say } = useWords()
  const theme = useMemo(() => {
    const clearButtonProps = { 'aria-label': say('screen.frame.clear') }
    const clear = { defaultProps: { clearButtonProps } }
    const day = { defaultProps: { clearButtonProps, dateParser: typedDay, ...dayKeys } }
    const close = { defaultProps: { closeButtonProps: { 'aria-label': say('screen.frame.dismiss') } } }
    return { components: { Select: clear, DateInput: day, Notification: close } }
  }, [say])
  return <MantineThemeProvider theme={theme}>{children}</MantineThemeProvider>
}
