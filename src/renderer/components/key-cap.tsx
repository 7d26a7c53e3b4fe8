import { Kbd, type KbdProps } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'

/** A key as it looks. The arrow is drawn: not every font has one. */
export function KeyCap({ cap, ...rest }: KbdProps & { readonly cap: string }) {
  return <Kbd {...rest}>{cap === '←' ? <IconArrowLeft size={11} aria-label={cap} /> : cap}</Kbd>
}
