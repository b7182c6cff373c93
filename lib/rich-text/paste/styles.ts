// What a style means in a foreign text (heading, quotation, bold, raised) becomes the element for it; the look goes.
import { create, rename, textOf, unwrap } from '../intake/dom.ts'
import { classOf, isBold, styleOf } from './look.ts'
import { note, type Tally } from './tally.ts'

export function settleStyles(body: Element, tally: Tally): void {
  // Google Docs wraps all it copies in a <b> that is not bold.
  for (const wrapper of body.querySelectorAll('b, strong')) {
    if (/^(normal|400)$/.test(styleOf(wrapper, 'font-weight'))) unwrap(wrapper)
  }
  for (const slanted of body.querySelectorAll('i, em')) {
    if (styleOf(slanted, 'font-style') === 'normal') unwrap(slanted)
  }
  for (const filler of body.querySelectorAll('span[style*="mso-spacerun"], span[style*="mso-tab-count"]'))
    filler.replaceWith(' ')
  for (const line of body.querySelectorAll('p, div')) nameBlock(line)
  countLook(body, tally)
  for (const element of [...body.querySelectorAll('[style]')]) meaning(element)
  for (const bold of body.querySelectorAll(
    'h1 b, h2 b, h3 b, h4 b, h5 b, h6 b, h1 strong, h2 strong, h3 strong',
  ))
    unwrap(bold)
  shiftHeadings(body)
}

function nameBlock(line: Element): void {
  const level = headingLevel(line)
  if (level && textOf(line) !== '' && !line.closest('li, td, th')) rename(line, `h${level}`)
  else if (/^Mso(Intense)?Quote|^quotations$/.test(classOf(line))) {
    const quote = create(line, 'blockquote')
    const before = line.previousElementSibling
    if (before?.tagName === 'BLOCKQUOTE') before.append(line)
    else {
      line.before(quote)
      quote.append(line)
    }
  }
}

function headingLevel(line: Element): number | null {
  const name = classOf(line)
  if (/^MsoTitle/.test(name)) return 1
  const byClass = /(?:^|\s)(?:Mso)?heading\s?([1-6])\b/i.exec(name)?.[1]
  const byOutline = /^([1-6])$/.exec(styleOf(line, 'mso-outline-level'))?.[1]
  const byName = /heading\s*([1-6])/.exec(styleOf(line, 'mso-style-name'))?.[1]
  const byRole = line.getAttribute('role') === 'heading' ? (line.getAttribute('aria-level') ?? '2') : null
  const level = Number(byClass ?? byName ?? byRole ?? byOutline)
  return level >= 1 && level <= 6 ? level : null
}

/** Bold, italic, underlined, struck and raised by style. */
function meaning(element: Element): void {
  const isHeading = element.closest('h1, h2, h3, h4, h5, h6') !== null
  const line = `${styleOf(element, 'text-decoration')} ${styleOf(element, 'text-decoration-line')}`
  const raised = styleOf(element, 'vertical-align')
  const marks = [
    isBold(element) && !isHeading && element.tagName !== 'TH' && 'strong',
    styleOf(element, 'font-style') === 'italic' && 'em',
    line.includes('underline') && !element.closest('a') && !element.querySelector('a') && 'u',
    line.includes('line-through') && 's',
    /^super/.test(raised) && 'sup',
    /^sub/.test(raised) && 'sub',
  ].filter((mark) => mark !== false)
  element.removeAttribute('style')
  for (const mark of marks) if (element.tagName.toLowerCase() !== mark) wrapText(element, mark)
}

/** Marks stand around text, so a bold box makes the text of each of its paragraphs bold. */
function wrapText(element: Element, mark: string): void {
  const inner = element.querySelectorAll('p, li, td, th, h1, h2, h3, h4, h5, h6, div')
  if (inner.length === 0) {
    if ((element.textContent ?? '').trim() === '') return
    const wrapper = create(element, mark)
    wrapper.append(...element.childNodes)
    element.append(wrapper)
  } else for (const block of inner) if (!block.querySelector('p, li, td, div')) wrapText(block, mark)
}

function countLook(body: Element, tally: Tally): void {
  let highlights = 0
  let colours = 0
  for (const element of body.querySelectorAll('span[style], p[style]')) {
    if (textOf(element) === '') continue
    const ground =
      styleOf(element, 'mso-highlight') ||
      styleOf(element, 'background-color') ||
      styleOf(element, 'background')
    if (ground && !PLAIN_GROUND.test(ground) && element.tagName === 'SPAN') highlights++
    const colour = styleOf(element, 'color')
    if (colour && element.tagName === 'SPAN' && !element.closest('a') && isColourful(colour)) colours++
    if (/^(center|right)$/.test(styleOf(element, 'text-align')) && element.tagName === 'P')
      note(tally, 'aligned')
  }
  note(tally, 'highlights', highlights)
  note(tally, 'colours', colours)
}

const PLAIN_GROUND =
  /^(transparent|white|none|initial|inherit|auto|#f{3,6}|rgb\(255, ?255, ?255\)|rgba\(0, ?0, ?0, ?0\))/

/** Greys and blacks are how text looks anyway. */
function isColourful(colour: string): boolean {
  const hex = /^#([0-9a-f]{6})$/.exec(colour)?.[1]
  const parts = hex
    ? [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
    : (/^rgba?\(([^)]+)\)/
        .exec(colour)?.[1]
        ?.split(/[,\s]+/)
        .slice(0, 3)
        .map(Number) ?? [])
  if (parts.length < 3) return /^(red|blue|green|orange|purple|magenta|yellow|teal|navy|maroon)$/.test(colour)
  return Math.max(...parts) - Math.min(...parts) > 60
}

/** The title of the page is its only first heading: when sections are first headings, all go one down. */
function shiftHeadings(body: Element): void {
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  const first = headings.filter(({ tagName }) => tagName === 'H1')
  if (first.length === 0 || (first.length === 1 && first[0] === headings[0] && headings.length > 1)) return
  if (headings.length === first.length) return
  for (const heading of headings) {
    const level = Number(heading.tagName.slice(1))
    rename(heading, `h${Math.min(6, level + 1)}`)
  }
}
