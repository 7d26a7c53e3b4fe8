/** `inks` is a picture in the four inks of a printing press. */
export type LogoFault = 'broken' | 'animated' | 'inks'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Looks through all of it: asked for only when its size is bearable. */
  readonly whole: () => boolean
}
