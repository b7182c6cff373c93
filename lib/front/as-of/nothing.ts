// What stands in the place of a page made beside what readers get, where there is none: why, and what to do.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { element, escapeHtml } from '../../rich-text/html/escape.ts'

export type Nothing = {
  status: number
  title: string
  words: string
  onward?: { href: string; words: string }
}

export const NO_SUCH_ADDRESS: Nothing = {
  status: 404,
  title: 'There is nothing at this address',
  words: 'Only pages that readers get can be looked at here.',
}

/** The same for what was replaced, for what another tries, and for what never was: nobody learns which. */
export const NO_SUCH_TRIAL: Nothing = {
  status: 404,
  title: 'This preview is not there any more',
  words:
    'A preview shows what stood in a form when it was made, until the next one takes its place. Go back to the form and preview it again. What is written in the form stays there.',
}

/** In a frame, where the page to sign in on is never shown. */
export const signedOut = (href: string): Nothing => ({
  status: 401,
  title: 'You are not signed in any more',
  words: 'Sign in, then look at the preview again. What is written in the form beside it stays there.',
  onward: { href, words: 'Sign in, in another tab' },
})

/** `words` say why, and what to do. */
export const refused = (words: string): Nothing => ({ status: 409, title: 'This cannot be shown', words })

export const failed = (status: number): Nothing => ({
  status,
  title: 'This cannot be shown at this moment',
  words: 'The server could not answer. Nothing is lost: ask for it again in a few seconds.',
})

/** Over plain http browsers say what they ask for only on their own machine: in a local network it is the usual. */
export const isInFrame = ({ headers }: IncomingMessage, usual: 'iframe' | 'document'): boolean =>
  (headers['sec-fetch-dest'] ?? usual) === 'iframe'

export function sendNothing(
  { method }: IncomingMessage,
  response: ServerResponse,
  { status, title, words, onward }: Nothing,
): void {
  const lines = [
    element('h1', {}, escapeHtml(title)),
    element('p', {}, escapeHtml(words)),
    onward &&
      element(
        'p',
        {},
        element('a', { href: onward.href, target: '_blank', rel: 'noopener' }, escapeHtml(onward.words)),
      ),
  ]
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title>`
  const html = `<!doctype html><html lang="en"><head>${head}</head><body><main>${lines.join('')}</main></body></html>`
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' })
  response.end(method === 'HEAD' ? undefined : html)
}
