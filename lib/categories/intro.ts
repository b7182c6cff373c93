// The words above a hub's list, as plain paragraphs for a form.
import type { Doc } from '../rich-text/document.ts'
import { toText } from '../rich-text/to-text.ts'

export function introText(intro: Doc | null): string {
  return intro ? toText(intro).trim() : ''
}
