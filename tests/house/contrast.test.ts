import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const style = readFileSync('src/renderer/style.css', 'utf8')
const themes = [...style.matchAll(/:root[^{]*\{([^}]*)\}/g)].map(([, body = '']) => body)

/** Relative luminance, as the guidelines on accessible content define it. */
function luminance(theme: string, name: string): number {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(theme)?.[1] ?? ''
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('the border of a field reaches three to one against every ground, by day and by night', () => {
  expect(themes).toHaveLength(2)
  for (const theme of themes)
    for (const ground of ['paper', 'field', 'wash']) {
      const pair = [luminance(theme, 'field-edge'), luminance(theme, ground)]
      expect((Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05), ground).toBeGreaterThanOrEqual(3)
    }
})
