import path from 'node:path'
import { barriers } from './accessibility.ts'
import { expect, test } from './host.ts'
import { openSample } from './opening.ts'

const screens = [
  'overview',
  'check-in',
  'objectives',
  'campaigns',
  'relationships',
  'insights',
  'costs',
  'evidence',
  'compliance',
  'import',
  'report',
  'settings',
  'history',
]
const sizes = [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
]
const folder = path.join(import.meta.dirname, '../../test-results/screens')

for (const language of ['English', 'Français'] as const)
  test(`every screen in ${language}, at both sizes, in light and dark, without a barrier or a word out of its box`, async ({
    page,
  }) => {
    // A hundred pictures in all: minutes on a machine that is busy.
    test.setTimeout(360_000)
    await openSample(page, language)
    for (const screen of screens) {
      await page.locator(`.rail-item[href="#/${screen}"]`).click()
      await expect(page.locator('.rail-item[aria-current="page"]')).toHaveAttribute('href', `#/${screen}`)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      for (const size of sizes)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize(size)
          await page.emulateMedia({ colorScheme })
          await page.waitForTimeout(150)
          const main = page.locator('#content')
          expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
          const cut = await main
            .locator('.mantine-Button-label')
            .evaluateAll((labels) =>
              labels.filter((label) => label.scrollWidth > label.clientWidth + 1).map((label) => label.textContent),
            )
          expect(cut).toEqual([])
          const name = `${screen}-${language === 'English' ? 'en' : 'fr'}-${size.width}-${colorScheme}.png`
          await page.screenshot({ path: path.join(folder, name) })
          // What keeps people out is alike in both languages and sizes.
          if (language === 'English' && size === sizes[0]) expect(await barriers(page), name).toEqual([])
        }
    }
  })
