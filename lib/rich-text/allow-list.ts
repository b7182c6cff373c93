// The one list of what HTML from outside may bring along. Everything else loses its tag; scripts and styles lose their text too.
import type { IOptions } from 'sanitize-html'

const BLOCKS = [
  ...[
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'blockquote',
    'pre',
    'hr',
    'br',
  ],
  ...['figure', 'figcaption', 'picture', 'img', 'aside', 'details', 'summary'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['div', 'section', 'article', 'main', 'header', 'footer', 'nav', 'address', 'center'],
]

const INLINES = [
  ...[
    'a',
    'strong',
    'b',
    'em',
    'i',
    'u',
    'ins',
    's',
    'del',
    'strike',
    'sup',
    'sub',
    'code',
    'kbd',
    'samp',
    'tt',
  ],
  ...['span', 'cite', 'q', 'dfn', 'var'],
]

/** They come in only to leave again, as a link to what they would have loaded. */
const EMBEDS = ['iframe', 'video', 'audio', 'source', 'embed']

/** `class` and `style` are read for what they mean (alignment, size, bold) and never kept. */
const ATTRIBUTES = {
  '*': ['class', 'style'],
  a: ['href', 'title', 'data-video'],
  aside: ['data-pull-quote', 'data-attribution', 'data-callout'],
  blockquote: ['cite', 'data-cite'],
  figure: ['data-medium', 'data-alt', 'data-credit', 'data-size', 'data-gallery'],
  hr: ['data-page-break'],
  iframe: ['src', 'title'],
  video: ['src', 'title'],
  audio: ['src', 'title'],
  source: ['src'],
  embed: ['src', 'title'],
  img: ['src', 'alt', 'title', 'width', 'height', 'data-credit'],
  li: ['data-ref-id'],
  ol: ['start', 'data-references'],
  sup: ['data-ref'],
  table: ['data-caption'],
  td: ['colspan', 'rowspan', 'align'],
  th: ['colspan', 'rowspan', 'align'],
}

export const ALLOW_LIST: IOptions = {
  allowedTags: [...BLOCKS, ...INLINES, ...EMBEDS],
  allowedAttributes: ATTRIBUTES,
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  // The address of a picture is only looked up, never written out, so an importer may use names of its own.
  allowedSchemesByTag: {
    img: ['http', 'https', 'data', 'file', 'plate', 'portrait', 'cover', 'ad', 'medium'],
  },
  allowedStyles: {
    '*': {
      'text-align': [/^(left|center|right)$/],
      'font-weight': [/^(normal|bold|bolder|[1-9]00)$/],
      'font-style': [/^italic$/],
      'text-decoration': [/^(underline|line-through)$/],
    },
  },
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'template',
    'title',
    'svg',
    'object',
    'applet',
  ],
  nestingLimit: 60,
}
