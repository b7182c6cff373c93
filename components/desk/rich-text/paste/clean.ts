// What comes from the clipboard, sanitized before anything else looks at it; then brought into our forms.
import DOMPurify, { type Config } from 'dompurify'
import { type Pasted, readPaste } from '../../../../lib/rich-text/paste/read.ts'
import { newTally, note, type Tally } from '../../../../lib/rich-text/paste/tally.ts'

/** They leave again in readPaste, as marks, paragraphs or links to what they would have loaded. */
const TAGS =
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr br figure figcaption picture img aside details summary table caption thead tbody tfoot tr th td div section article main header footer nav address center a strong b em i u ins s del strike sup sub code kbd samp tt span cite q dfn var iframe video audio source'

const ATTRIBUTES =
  'class style id name href title src alt width height colspan rowspan start cite datetime role aria-level data-aria-level data-listid data-pm-slice data-masthead data-ref data-ref-entries data-ref-id data-references data-pull-quote data-attribution data-callout data-cite data-medium data-alt data-credit data-size data-gallery data-page-break data-video data-caption data-columns data-language data-align align'

const CONFIG: Config & { RETURN_DOM: true } = {
  ALLOWED_TAGS: TAGS.split(' '),
  ALLOWED_ATTR: ATTRIBUTES.split(' '),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // A picture's address is only looked up, never loaded; links are checked again by our own rule.
  ALLOWED_URI_REGEXP:
    /^(?:(?:https?|mailto|tel|file|cid|blob|data|webkit-fake-url):|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  // Words stay when their element goes, except of what is no text.
  FORBID_CONTENTS:
    'script style title template noscript noembed noframes svg object applet textarea select option button head xmp plaintext colgroup annotation annotation-xml'.split(
      ' ',
    ),
  RETURN_DOM: true,
}

const LEFT_OUT = /^(form|input|textarea|select|button|svg|object|applet|embed|canvas|script|map)$/i

/** Even looked at without being shown, a style sheet breaks the page's security policy, which the browser then reports. */
const STYLE_SHEET = /<style\b[\s\S]*?<\/style\s*>/gi

export type Cleaned = Pasted & { body: HTMLElement; isOwn: boolean }

/** On what our own editor copies; ProseMirror's `data-pm-slice` is on the text of every site that is built with it. */
export const OWN_COPY = 'data-masthead'

/** Our own text comes back as it was copied; everything else goes through the reading of foreign forms. */
export function cleanPaste(html: string): Cleaned {
  // Null for a page that is a set of frames: it has no body of its own.
  const found = DOMPurify.sanitize(html.replaceAll(STYLE_SHEET, ''), CONFIG) as HTMLElement | null
  const body = found ?? document.createElement('body')
  const tally = newTally()
  if (!found) note(tally, 'parts', 1)
  countRemoved(tally)
  const isOwn = body.querySelector(`[${OWN_COPY}]`) !== null && body.querySelector('[style*="mso-"]') === null
  if (isOwn) return { body, isOwn, notes: [], lost: [], pictures: [] }
  // It would tell the editor how to put another schema's blocks around what is pasted.
  for (const box of body.querySelectorAll('[data-pm-slice]')) box.removeAttribute('data-pm-slice')
  return { body, isOwn: false, ...readPaste(body, tally) }
}

/** What the sanitizer took away that a reader would have seen. */
function countRemoved(tally: Tally): void {
  const names = DOMPurify.removed.flatMap((one) =>
    'element' in one ? one.element.nodeName.toLowerCase() : [],
  )
  note(tally, 'equations', names.filter((name) => /^(math|m:omath)$/.test(name)).length)
  note(tally, 'parts', names.filter((name) => LEFT_OUT.test(name) && name !== 'script').length)
}
