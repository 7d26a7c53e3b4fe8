const INCHES: Record<string, [width: number, height: number]> = {
  A3: [11.69, 16.54],
  A4: [8.27, 11.69],
  A5: [5.83, 8.27],
  Letter: [8.5, 11],
  Legal: [8.5, 14],
  Tabloid: [11, 17],
}

/** Electron's options for a PDF in the words of the browser, which makes the PDF in both cases. */
export function toPrintCommand({ pageSize = 'Letter', margins = {}, ...rest }: Electron.PrintToPDFOptions) {
  const [paperWidth, paperHeight] = paperOf(pageSize)
  return {
    ...rest,
    paperWidth,
    paperHeight,
    ...(margins.top !== undefined && { marginTop: margins.top }),
    ...(margins.bottom !== undefined && { marginBottom: margins.bottom }),
    ...(margins.left !== undefined && { marginLeft: margins.left }),
    ...(margins.right !== undefined && { marginRight: margins.right }),
  }
}

function paperOf(size: NonNullable<Electron.PrintToPDFOptions['pageSize']>): [width: number, height: number] {
  if (typeof size !== 'string') return [size.width, size.height]
  const known = INCHES[size]
  if (!known) throw new Error(`electron stand-in: the page size ${size} is not carried`)
  return known
}
