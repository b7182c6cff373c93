// The page that gives words back which could not be sent: why not, and the form with all that was written, to send again.
import { element, escapeHtml } from '../rich-text/html/escape.ts'
import { MOST_LETTERS } from './limits.ts'

type Unsent = { address: string; why: string; written: Record<string, unknown> }

/** Plain HTML without a style of its own: the draft's page is not made where a post is answered. */
export function unsentPage({ address, why, written }: Unsent): string {
  const word = (name: string) => (typeof written[name] === 'string' ? written[name] : '')
  const form = [
    element('input', { type: 'hidden', name: 'revisionId', value: word('revisionId') }),
    field(
      'Your name',
      element('input', { name: 'name', value: word('name'), maxlength: 200, required: true }),
    ),
    // A line break right after the tag is not part of the text (HTML, 13.1.2.5).
    field(
      `What should be changed (up to ${MOST_LETTERS.toLocaleString('en-US')} characters)`,
      element(
        'textarea',
        { name: 'text', rows: 16, cols: 60, required: true },
        `\n${escapeHtml(word('text'))}`,
      ),
    ),
    element('p', {}, element('button', { type: 'submit' }, 'Send to the newsroom')),
  ]
  const title = 'Nothing was sent yet'
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main>${[
    element('h1', {}, title),
    element('p', { role: 'alert' }, escapeHtml(why)),
    element('form', { method: 'post', action: address }, form.join('')),
  ].join('')}</main></body></html>`
}

const field = (label: string, control: string) =>
  element('p', {}, element('label', {}, `${escapeHtml(label)}<br>${control}`))
