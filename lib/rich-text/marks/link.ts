// A link; an address that is not safe is no link, its text stays.
import { Mark } from '@tiptap/core'
import { safeHref } from '../links.ts'
import { textAttribute } from '../nodes/attribute.ts'

const hrefOf = (element: HTMLElement) => safeHref(element.getAttribute('href') ?? '')

export const LinkMark = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({
    href: { default: '', validate: 'string', parseHTML: hrefOf },
    title: textAttribute('title', 'title'),
  }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (element) => (hrefOf(element) === null ? false : null) }],
  renderHTML: ({ HTMLAttributes }) => ['a', { rel: 'noopener', ...HTMLAttributes }, 0],
})
