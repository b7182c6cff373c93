// The page that tells whoever sent a plain form why it was refused, gives the form back, and leads on.
import { element, escapeHtml } from '../../rich-text/html/escape.ts'

type Refusal = {
  message: string
  /** Apart: in a tab of its own, before one goes on with the form. */
  onward: { href: string; words: string; isApart?: boolean }
  /** The form as it was filled in, as markup. */
  form?: string | null
  styles?: string[]
}

/** Plain HTML in the desk's style: no page of the desk is made where a post is answered. */
export function refusalPage({ message, onward, form, styles = [] }: Refusal): string {
  const title = 'This did not work'
  const sheets = styles.map((href) => element('link', { rel: 'stylesheet', href })).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${sheets}<title>${title}</title></head><body><main class="refused">${[
    element('h1', {}, title),
    element('p', { role: 'alert', class: 'notice notice--alert' }, escapeHtml(message)),
    ...(onward.isApart ? [lineOf(onward), form ?? ''] : [form ?? '', lineOf(onward)]),
  ].join('')}</main></body></html>`
}

function lineOf({ href, words, isApart }: Refusal['onward']): string {
  const apart = isApart ? { target: '_blank', rel: 'noreferrer' } : {}
  return element('p', {}, element('a', { href, ...apart }, escapeHtml(words)))
}
