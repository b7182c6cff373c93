// The page that tells whoever sent a plain form why it was refused, and leads on.
import { element, escapeHtml } from '../rich-text/html/escape.ts'

type Refusal = { message: string; onward: { href: string; words: string } }

/** Plain HTML without a style of its own: no page of the desk is made where a post is answered. */
export function refusalPage({ message, onward }: Refusal): string {
  const title = 'This did not work'
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main>${[
    element('h1', {}, title),
    element('p', { role: 'alert' }, escapeHtml(message)),
    element('p', {}, element('a', { href: onward.href }, escapeHtml(onward.words))),
  ].join('')}</main></body></html>`
}
