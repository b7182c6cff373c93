// Small moves in a tree of HTML that every step of the intake needs.

/** Elements that hold running text: a figure, video or break cannot stand in them. */
const TEXT_LEVEL = new Set([
  ...[
    'P',
    'H1',
    'H2',
    'H3',
    'H4',
    'H5',
    'H6',
    'A',
    'STRONG',
    'B',
    'EM',
    'I',
    'U',
    'INS',
    'S',
    'DEL',
    'STRIKE',
  ],
  ...['SUP', 'SUB', 'CODE', 'KBD', 'SAMP', 'TT', 'SPAN', 'CITE', 'Q', 'DFN', 'VAR', 'PICTURE'],
])

const BLOCK_LEVEL =
  'p, div, li, ul, ol, dl, h1, h2, h3, h4, h5, h6, section, article, header, footer, address, tr'

/** Divides the text around the element until it stands between blocks; halves without content vanish. */
export function lift(element: Element): void {
  for (
    let parent = element.parentElement;
    parent && TEXT_LEVEL.has(parent.tagName);
    parent = element.parentElement
  ) {
    const before = parent.cloneNode(false) as Element
    while (parent.firstChild && parent.firstChild !== element) before.appendChild(parent.firstChild)
    parent.before(before, element)
    for (const half of [before, parent]) if (isEmpty(half)) half.remove()
  }
}

/** The element's children in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

/** Another element with the same children in its place; attributes are not carried over. */
export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
  return renamed
}

/** A new element with text; it stands nowhere yet. */
export function create(
  near: Element,
  name: string,
  attributes: Record<string, string> = {},
  text = '',
): Element {
  const element = near.ownerDocument.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  if (text !== '') element.textContent = text
  return element
}

/** Blocks inside become lines of one running text, divided by a line break or a space. */
export function flatten(element: Element, between: 'br' | 'space'): void {
  for (const block of element.querySelectorAll(BLOCK_LEVEL)) {
    if (hasTextBefore(block, element)) block.before(between === 'br' ? create(block, 'br') : ' ')
    unwrap(block)
  }
}

/** No text (a no-break space is none) and nothing to see. */
export function isEmpty(element: Element): boolean {
  const seen = 'img, figure, hr, table, iframe, video, audio, embed, a[data-video], sup[data-ref]'
  return !/[^\s\u00a0]/.test(element.textContent ?? '') && element.querySelector(seen) === null
}

export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

function hasTextBefore(block: Element, within: Element): boolean {
  for (let node: Element | null = block; node && node !== within; node = node.parentElement) {
    for (let sibling = node.previousSibling; sibling; sibling = sibling.previousSibling) {
      if ((sibling.textContent ?? '').trim() !== '') return true
    }
  }
  return false
}
