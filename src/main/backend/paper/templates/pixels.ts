export type LogoFault = 'broken' | 'animated'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Looks through all of it: asked for only when its size is bearable. */
  readonly whole: () => boolean
}
