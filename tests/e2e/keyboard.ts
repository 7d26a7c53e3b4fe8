import type { Locator, Page } from '@playwright/test'

/** A person at the keyboard: no mouse, and every key is counted. */
export class Keyboard {
  keys = 0
  readonly page: Page
  constructor(page: Page) {
    this.page = page
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.keys += 1
      await this.page.keyboard.press(key)
    }
  }

  async type(text: string): Promise<void> {
    this.keys += text.length
    await this.page.keyboard.type(text)
  }

  /** Goes on with Tab until the focus is there; fails where Tab never leads. */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor()
    for (let steps = 0; steps < 200; steps += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await this.press('Tab')
    }
    throw new Error(`Tab does not lead to ${target}`)
  }

  /** Tab to a button or a link, and Enter. */
  async activate(target: Locator): Promise<void> {
    await this.tabTo(target)
    await this.press('Enter')
  }

  /** Tab to a box or a radio, and Space. */
  async tick(target: Locator): Promise<void> {
    await this.tabTo(target)
    await this.press('Space')
  }

  /** Tab to a field and write over what stands in it. */
  async fill(target: Locator, text: string): Promise<void> {
    await this.tabTo(target)
    await this.press('Control+a')
    await this.type(text)
  }

  /** Tab to a list of choices and take one by its name, as a person does: open it, and go down to it. */
  async choose(target: Locator, name: string): Promise<void> {
    await this.tabTo(target)
    await this.press('Enter')
    await this.take(name)
  }

  /** The same in a long list that is searched by typing. */
  async search(target: Locator, name: string): Promise<void> {
    await this.tabTo(target)
    await this.type(name)
    await this.take(name)
  }

  private async take(name: string): Promise<void> {
    const wanted = this.page.getByRole('option', { name, exact: true })
    await wanted.waitFor()
    for (let steps = 0; steps < 60; steps += 1) {
      if ((await wanted.getAttribute('data-combobox-selected')) === 'true') break
      await this.press('ArrowDown')
    }
    await this.press('Enter')
  }

  /** The minutes that a person would need who presses 150 keys a minute: not a typist, and time to think. */
  minutesOfAPerson(): number {
    return this.keys / 150
  }
}
