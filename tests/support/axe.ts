// What axe finds wrong with a page for people who see, hear or move differently: each as rule and place.
import axe from 'axe-core'
import type { Page } from 'playwright-core'

type Part = { include?: string; exclude?: string; rules?: string[] }

/**
 * Asked in the page itself, with all its rules unless some are named, and only for what is wrong: the places of all that is
 * right, of which there are thousands, take longer to name than the page to look through.
 */
export async function faults(page: Page, { include, exclude, rules }: Part = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const part = { exclude: exclude ? [exclude] : [], ...(include && { include: [include] }) }
  return page.evaluate(
    async ({ part, rules }) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') }
      const { violations } = await axe.run(part, {
        resultTypes: ['violations'],
        ...(rules && { runOnly: rules }),
      })
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
    },
    { part, rules },
  )
}
