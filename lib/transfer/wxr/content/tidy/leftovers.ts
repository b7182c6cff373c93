// Parts of a web page that are no text: forms and programs.
import type { Warn } from '../embed.ts'

export function dropLeftovers(body: Element, warn: Warn): void {
  const forms = [...body.querySelectorAll('form')]
  for (const form of forms) form.remove()
  if (forms.length > 0) warn('A form was left out.')
  for (const part of body.querySelectorAll(
    'script, style, noscript, template, input, select, textarea, svg, canvas',
  )) {
    part.remove()
  }
}

/** Programs go first, so that nothing in them is taken for text. */
export function withoutScripts(html: string, warn: Warn): string {
  const clean = html.replaceAll(/<(script|style)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
  if (/<script\b/i.test(html)) warn('A script was left out.')
  return clean
}
