import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const petrol: MantineColorsTuple = [
  '#eef4f7',
  '#dbe7ed',
  '#b7cfda',
  '#8fb5c6',
  '#6c9eb4',
  '#4a839c',
  '#2f6a84',
  '#1d546d',
  '#12455b',
  '#0b3344',
]

/** Mantine's greys, warmed to the paper and cooled to the night. */
const gray: MantineColorsTuple = [
  '#f7f4ee',
  '#f0ece3',
  '#e6e1d6',
  '#ddd8cd',
  '#bdb7a9',
  '#9b968a',
  '#6b767c',
  '#55636a',
  '#2c3d45',
  '#1a2429',
]
const dark: MantineColorsTuple = [
  '#e9e6df',
  '#c3cace',
  '#a9b4b9',
  '#8f9ba1',
  '#46555c',
  '#2b373d',
  '#192227',
  '#12191d',
  '#0e1417',
  '#0a0f12',
]

const sans = "'Source Sans 3', system-ui, sans-serif"
const serif = "'Source Serif 4', Georgia, serif"

export const theme = createTheme({
  colors: { petrol, gray, dark },
  white: '#fffefb',
  black: '#1a2429',
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  defaultRadius: 3,
  fontFamily: sans,
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  headings: { fontFamily: serif, fontWeight: '600' },
  shadows: { xs: 'none', sm: 'none', md: '0 6px 24px rgb(10 25 32 / 12%)', lg: 'none', xl: 'none' },
  // What stands beside a button gives way, and not its words.
  components: { Button: { defaultProps: { variant: 'filled' }, styles: { root: { flexShrink: 0 } } } },
  respectReducedMotion: true,
  cursorType: 'pointer',
})

/** Mantine takes its surfaces and text from ours, so that light and dark are told in one place: style.css. */
export const variables: CSSVariablesResolver = () => {
  const surfaces = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-faint)',
    '--mantine-color-default': 'var(--field)',
    '--mantine-color-default-hover': 'var(--wash)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-disabled': 'var(--wash)',
    '--mantine-color-disabled-color': 'var(--ink-faint)',
    '--mantine-color-disabled-border': 'var(--hairline)',
    '--mantine-color-error': 'var(--red)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-filled-hover': 'var(--accent-strong)',
    '--mantine-primary-color-contrast': 'var(--on-accent)',
  }
  return { variables: {}, light: surfaces, dark: surfaces }
}
