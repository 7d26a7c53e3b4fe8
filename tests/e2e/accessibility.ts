import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const options: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }

/** Where a page breaks the rules of WCAG 2.2 up to level AA: each with its place and what would mend it. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (asked) => Reflect.get(window, 'axe').run(asked),
    options,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes
      // A figure of the paper is as large as its letters; whoever wants it larger zooms the desk.
      .filter(({ html }) => id !== 'target-size' || !html.includes('paper-asked'))
      .map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}
