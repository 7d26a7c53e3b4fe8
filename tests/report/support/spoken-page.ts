import type { Page } from '@playwright/test'

/** What a screen reader says of the paper on a page as it is printed, in the order of the page. */
export async function spokenPage(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  const said = await page.$eval('.paper', (paper) => {
    const say = (node: Node): string => {
      if (!(node instanceof Element)) return node.textContent ?? ''
      if (node.getAttribute('aria-hidden') === 'true' || getComputedStyle(node).display === 'none') return ''
      if (node.getAttribute('role') === 'img') return node.getAttribute('aria-label') ?? ''
      return node instanceof HTMLImageElement ? node.alt : [...node.childNodes].map(say).join('')
    }
    return say(paper)
  })
  await page.emulateMedia({ media: null })
  return said
}
