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
const small = { width: 1280, height: 800 }
const large = { width: 1440, height: 900 }
/** Each size is seen in light and dark, and each language in both sizes: words and colours know nothing of each other. */
const looks = {
  English: [
    { size: small, colorScheme: 'light' },
    { size: large, colorScheme: 'dark' },
  ],
  Français: [
    { size: small, colorScheme: 'dark' },
    { size: large, colorScheme: 'light' },
  ],
} as const
const folder = path.join(import.meta.dirname, '../../test-results/screens')

for (const language of ['English', 'Français'] as const)
  test(`every screen in ${language}, at both sizes, in light or dark, without a barrier or a word out of its box`, async ({
    page,
  }) => {
    // Fifty pictures in all: minutes on a machine that is busy.
    test.setTimeout(360_000)
    await openSample(page, language)
    for (const screen of screens) {
      await page.locator(`.rail-item[href="#/${screen}"]`).click()
      await expect(page.locator('.rail-item[aria-current="page"]')).toHaveAttribute('href', `#/${screen}`)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      for (const { size, colorScheme } of looks[language]) {
        await page.setViewportSize(size)
        await page.emulateMedia({ colorScheme })
        await page.waitForTimeout(150)
        const main = page.locator('#content')
        expect(await main.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
        // The screen scrolls in its own place, and the window never.
        expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0)
        const cut = await main
          .locator('.mantine-Button-label, .status-word')
          .evaluateAll((labels) =>
            labels.filter((label) => label.scrollWidth > label.clientWidth + 1).map((label) => label.textContent),
          )
        expect(cut).toEqual([])
        const name = `${screen}-${language === 'English' ? 'en' : 'fr'}-${size.width}-${colorScheme}.png`
        await page.screenshot({ path: path.join(folder, name) })
        // What keeps people out is alike in both languages.
        if (language === 'English') expect(await barriers(page), name).toEqual([])
      }
    }
  })
