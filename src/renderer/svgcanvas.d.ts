/** What is used of the library, which brings no types. */
declare module 'svgcanvas' {
  /** Draws what a canvas is told to draw, as the elements of an SVG. */
  export const Context: new (
    width: number,
    height: number,
  ) => CanvasRenderingContext2D & {
    readonly width: number
    readonly height: number
    getSvg(): SVGSVGElement
  }
}
