// What axe finds wrong with a page for people who see, hear or move differently: each as rule and place.
import axe from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * Marks that Ariakit puts around a menu which stands elsewhere in the page than its button: whoever comes to one by Tab is sent
 * on at once, so nobody is ever on it, and it has no name to be read. axe knows such marks by their having no size
 * (dequelabs/axe-core 3430 and 4832); these are a pixel wide.
 */
export const SENDS_ON = '[data-focus-trap]'

type Part = { include?: string; exclude?: string; rules?: string[] }

/**
 * Asked in the page itself, with all its rules unless some are named, and only for what is wrong: the places of all that is
 * right, of which there are thousands, take longer to name than the page to look through.
 */
export async function faults(page: Page, { include, exclude, rules }: Part = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const part = { exclude: [SENDS_ON, ...(exclude ? [exclude] : [])], ...(include && { include: [include] }) }
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
