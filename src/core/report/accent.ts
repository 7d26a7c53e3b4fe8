/** The accent of the paper where no template says otherwise; `paper.css` holds the same. */
export const plainAccent = '#12455b'

/** Text in the accent is small, so it needs what the guidelines on accessible content ask of small text. */
export const leastContrast = 4.5

/** The share of the accent in its wash, on which it is written too: the decision asked of the board. */
const washShare = 0.1

export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text)
}

/** The pale ground in the accent: `#e7ecef`. */
export function washOf(accent: string): string {
  const channels = channelsOf(accent).map((channel) => Math.round(255 - (255 - channel) * washShare))
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/** How well an accent is read where it is hardest to read on the paper, from 1 to 21 (WCAG 2, relative luminance). */
export function contrastOnPaper(accent: string): number {
  const [ground, letters] = [luminance(washOf(accent)), luminance(accent)]
  return (ground + 0.05) / (letters + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
