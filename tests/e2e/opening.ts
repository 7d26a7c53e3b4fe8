import type { ElectronApplication, Page } from '@playwright/test'
import { appOf } from './launch.ts'
import { copyOfSample } from './sample-file.ts'

/** Makes the sample company from the start screen, as a newcomer does, in English unless said. */
export async function makeSample(page: Page, language: 'English' | 'Français' = 'English'): Promise<void> {
  await page.getByText(language, { exact: true }).click()
  await page.getByRole('button', { name: language === 'English' ? 'Open the sample' : 'Ouvrir l’exemple' }).click()
  await page.getByRole('navigation').waitFor()
}

/** Opens a copy of the sample company: it is made once for all tests, since making it takes longer than most of them. */
export async function openSample(page: Page, language: 'English' | 'Français' = 'English'): Promise<void> {
  const file = copyOfSample(language === 'English' ? 'en' : 'fr')
  await appOf(page).evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, file)
  await page.getByRole('button', { name: 'Open a file…' }).click()
  await page.getByRole('navigation').waitFor()
}

/** Starts an empty workspace in a file of this path. */
export async function startEmpty(app: ElectronApplication, page: Page, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen })
  }, filePath)
  await page.getByText('English', { exact: true }).click()
  await page.getByLabel('Name of the organisation').fill('Sanara Pharma')
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('navigation').waitFor()
}

/** Goes to a screen by its shortcut, and waits for its title: until then the screen before it is still there. */
export async function goTo(page: Page, keys: string, title: string): Promise<void> {
  await page.keyboard.press(keys)
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
}
