import type { PaperLook } from '../../../core/report/paper-template.ts'
import { logoAddress } from './paper-look.ts'

interface PaperLogoProps {
  readonly look: PaperLook | undefined
  /** Whose it is, for who cannot see it. */
  readonly organisation: string
  /** Millimetres that it may take. */
  readonly room?: { readonly width: number; readonly height: number }
}

const inMasthead = { width: 42, height: 7.5 }

/** The mark of the house; its size is told before it is decoded, because a page is measured once. */
export function PaperLogo({ look, organisation, room = inMasthead }: PaperLogoProps) {
  const logo = look?.logo
  if (!logo) return null
  const scale = Math.min(room.width / logo.width, room.height / logo.height)
  const size = { width: `${logo.width * scale}mm`, height: `${logo.height * scale}mm` }
  return <img className="paper-logo" src={logoAddress(logo)} style={size} alt={organisation} />
}
