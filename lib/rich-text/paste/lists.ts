// Lists as word processors write them: Word's numbered and dotted paragraphs, lists that stand in lists without an item.
import { create, textOf } from '../intake/dom.ts'
import { classOf, styleOf } from './look.ts'

type Item = { paragraph: Element; level: number; isOrdered: boolean; number: number; more: Element[] }
type Open = Item & { element: Element }

export function settleLists(body: Element): void {
  for (const item of body.querySelectorAll('.ListContainerWrapper li')) onlineItem(item)
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) keepNumber(heading)
  for (const paragraph of body.querySelectorAll('p')) {
    if (placeIn(paragraph)) gather(paragraph)
  }
  for (const list of body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) intoItem(list)
}

/** Word's own list paragraph: "mso-list: l0 level2 lfo1". */
function placeIn(paragraph: Element): { level: number } | null {
  if (paragraph.closest('li')) return null
  const found = /^\S+\s+level(\d)/.exec(styleOf(paragraph, 'mso-list'))
  return found ? { level: Number(found[1]) } : null
}

/** This paragraph and all that follow it in the list, nested by their levels, in the place of the first. */
function gather(first: Element): void {
  const items = itemsFrom(first)
  const place = create(first, 'div')
  first.before(place)
  const open: Open[] = []
  for (const item of items) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > item.level) open.pop()
    let top = open.at(-1)
    const isSame = top && top.level === item.level && top.isOrdered === item.isOrdered
    if (top && top.level === item.level && !isSame) {
      open.pop()
      top = open.at(-1)
    }
    if (!isSame) {
      const element = create(first, item.isOrdered ? 'ol' : 'ul')
      if (item.isOrdered && item.number > 1) element.setAttribute('start', String(item.number))
      const parent = top?.element.lastElementChild ?? place
      parent.append(element)
      open.push({ ...item, element })
    }
    const entry = create(first, 'li')
    entry.append(item.paragraph, ...item.more)
    open.at(-1)?.element.append(entry)
  }
  place.replaceWith(...place.childNodes)
}

/** Siblings with nothing between them; paragraphs of the list that have no number of their own are kept with them. */
function itemsFrom(first: Element): Item[] {
  const items: Item[] = []
  for (let next: Element | null = first; next; next = next.nextElementSibling) {
    const place = next.matches('p') ? placeIn(next) : null
    if (!place && !isContinuation(next)) break
    if (place) items.push({ paragraph: next, ...place, ...takeLabel(next), more: [] })
    else items.at(-1)?.more.push(next)
  }
  return items
}

function isContinuation(element: Element): boolean {
  if (!/^MsoListParagraph/.test(classOf(element))) return false
  const next = element.nextElementSibling
  return Boolean(next && (placeIn(next) || isContinuation(next)))
}

/** Takes the number or dot away that Word draws as text, and says what it was. */
function takeLabel(paragraph: Element): { isOrdered: boolean; number: number } {
  const label = labelOf(paragraph)
  const text = textOf(label).replaceAll('\u00a0', ' ').trim()
  label?.remove()
  return kindOf(text)
}

function kindOf(label: string): { isOrdered: boolean; number: number } {
  const found = /^[([]?(?:(\d+)(?:\.\d+)*|([a-z])|[ivxlcdm]+)[.):\]]*$/i.exec(label)
  if (!found || /^o$/.test(label)) return { isOrdered: false, number: 1 }
  const letter = found[2]?.toLowerCase()
  const number = found[1]
    ? Number(found[1])
    : letter && !/[ivxlc]/.test(letter)
      ? letter.charCodeAt(0) - 96
      : 1
  return { isOrdered: true, number }
}

function labelOf(element: Element): Element | null {
  return (
    [...element.querySelectorAll('[style]')].find((one) => /^ignore/.test(styleOf(one, 'mso-list'))) ?? null
  )
}

/** A numbered heading keeps its number as text. */
function keepNumber(heading: Element): void {
  const label = labelOf(heading)
  if (label) label.replaceWith(`${textOf(label).replaceAll('\u00a0', ' ').trim()} `)
}

/** Word in the browser makes a list of each item and says its level beside it. */
function onlineItem(item: Element): void {
  const wrapper = item.closest('.ListContainerWrapper')
  const list = item.parentElement
  if (!wrapper || !list) return
  const level = item.getAttribute('data-aria-level') ?? '1'
  const paragraph = create(item, 'p', { style: `mso-list:online level${level} x` })
  const label = list.tagName === 'OL' ? `${list.getAttribute('start') ?? '1'}.` : '·'
  paragraph.append(create(item, 'span', { style: 'mso-list:Ignore' }, label))
  for (const inner of item.querySelectorAll('p')) inner.replaceWith(...inner.childNodes)
  paragraph.append(...item.childNodes)
  wrapper.before(paragraph)
  item.remove()
  if (textOf(wrapper) === '') wrapper.remove()
}

/** A list directly in a list belongs to the item before it. */
function intoItem(list: Element): void {
  const before = list.previousElementSibling
  if (before?.tagName === 'LI') before.append(list)
  else {
    const item = create(list, 'li')
    list.before(item)
    item.append(list)
  }
}
