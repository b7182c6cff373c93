// Footnotes and endnotes of Word, LibreOffice, Google Docs and web pages become references with marks that cite them.
import { create, flatten, isEmpty, lift, textOf, unwrap } from '../intake/dom.ts'
import { styleOf } from './look.ts'
import { note, type Tally } from './tally.ts'

/** What a mark looks like: [1], 1, iv, a, *, †, [note 2]. */
const LABEL = /^[[(]?(?:note )?(?:\d{1,3}|[ivxlc]{1,6}|[a-z]|[*†‡§¶#]{1,3})[\])]?$/i
const BACK = /^(?:\^|↑|↩︎?|↵|⏎|jump up|back|return)(?:\s|$)|^[a-z](?: b)*$/i
const HEADING = /^(references|notes|footnotes|endnotes|bibliography|sources|literature)[:.]?$/i

/** Marks become `sup[data-ref]`, notes a list `ol[data-references]` at the end; what has no note stays a raised sign. */
export function settleFootnotes(body: Element, tally: Tally): void {
  const places = namedPlaces(body)
  const boxes = new Map<Element, string>()
  const found = [...body.querySelectorAll('a[href*="#"]')].filter(isMark).map((anchor) => {
    const target = places.get(fragmentOf(anchor))
    return { anchor, target, isBack: Boolean(target && !isAfter(target, anchor)) }
  })
  for (const { anchor, target, isBack } of found) {
    const box = target && !isBack ? boxOf(target) : null
    if (box && !box.contains(anchor)) {
      const key = boxes.get(box) ?? `note-${boxes.size + 1}`
      boxes.set(box, key)
      putMark(anchor, key)
    } else if (!isBack && looksLikeNote(anchor)) loosen(anchor, tally)
  }
  if (boxes.size === 0) return
  note(tally, 'notes', boxes.size)
  const list = create(body, 'ol', { 'data-references': '' })
  for (const [box, key] of boxes) list.append(entryFrom(box, key))
  for (const box of boxes.keys()) drop(box, body)
  joinMarks(body)
  body.append(list)
}

function namedPlaces(body: Element): Map<string, Element> {
  const places = new Map<string, Element>()
  for (const element of body.querySelectorAll('[id], a[name]')) {
    for (const name of [element.getAttribute('id'), element.getAttribute('name')])
      if (name && !places.has(name)) places.set(name, element)
  }
  return places
}

function fragmentOf(anchor: Element): string {
  const fragment = (anchor.getAttribute('href') ?? '').split('#').slice(1).join('#')
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

function isMark(anchor: Element): boolean {
  return LABEL.test(textOf(anchor))
}

function isAfter(target: Element, anchor: Element): boolean {
  return (anchor.compareDocumentPosition(target) & FOLLOWING) !== 0 && !target.contains(anchor)
}
const FOLLOWING = 4

/** The whole note: Word's and LibreOffice's own box, a list item, a box with nothing else in it, else the paragraph. */
function boxOf(target: Element): Element | null {
  const own = [...ancestors(target)].find(
    (one) =>
      /^(footnote|endnote)$/.test(styleOf(one, 'mso-element')) ||
      /^(ftn|edn|sdfootnote|sdendnote)\d+$/.test(one.id),
  )
  if (own) return own
  const box = target.closest('li, dd, p, td, aside, div')
  const around = box?.parentElement
  const isAlone = around?.tagName === 'DIV' && around.querySelectorAll('[id], a[name]').length === 1
  return isAlone && around.parentElement ? around : box
}

function* ancestors(element: Element): Iterable<Element> {
  for (let one: Element | null = element; one; one = one.parentElement) yield one
}

function putMark(anchor: Element, key: string): void {
  const mark = create(anchor, 'sup', { 'data-ref': key })
  around(anchor).replaceWith(mark)
}

/** The outermost element that holds nothing but the mark. */
function around(anchor: Element): Element {
  let outer = anchor
  for (
    let parent = anchor.parentElement;
    parent && /^(SUP|SPAN|B|STRONG|I|EM|FONT)$/.test(parent.tagName) && textOf(parent) === textOf(anchor);
    parent = parent.parentElement
  )
    outer = parent
  return outer
}

function looksLikeNote(anchor: Element): boolean {
  const href = anchor.getAttribute('href') ?? ''
  return /#(_?ftn|_?edn|sdfootnote|sdendnote|ftnt|footnote|fn|cite_note|endnote)/i.test(href)
}

function loosen(anchor: Element, tally: Tally): void {
  note(tally, 'looseNotes')
  around(anchor).replaceWith(create(anchor, 'sup', {}, textOf(anchor).replaceAll(/[[\]()]/g, '')))
}

/** The words of the note, without its own number and the way back. */
function entryFrom(box: Element, key: string): Element {
  const entry = create(box, 'li', { 'data-ref-id': key })
  entry.append(...(box.cloneNode(true) as Element).childNodes)
  for (const link of [...entry.querySelectorAll('a[href*="#"]')]) {
    const label = textOf(link)
    if (LABEL.test(label) || BACK.test(label)) (around(link) ?? link).remove()
  }
  flatten(entry, 'space')
  for (const raised of entry.querySelectorAll('sup')) if (isEmpty(raised)) raised.remove()
  for (const stray of entry.querySelectorAll('img, table, figure, hr')) stray.remove()
  trimStart(entry)
  return entry
}

/** Leftovers of a number: "[1] ", "1. ", "^ ". */
function trimStart(entry: Element): void {
  for (let node = entry.firstChild; node; node = entry.firstChild) {
    if ((node.textContent ?? '').replaceAll(/[\s\u00a0^↑]/g, '') !== '') break
    node.remove()
  }
  const first = entry.firstChild
  if (first?.nodeType === 3)
    first.textContent = (first.textContent ?? '').replace(
      /^[\s\u00a0^↑]*(?:[[(]?\d{1,3}(?:[\])]|\.(?!\d))[\s\u00a0]*)?/,
      '',
    )
}

/** What is left around the notes when they are gone: empty lists and boxes, a rule, a heading over nothing. */
function drop(box: Element, body: Element): void {
  let before: Element | null = null
  for (let one: Element | null = box; one && one !== body; ) {
    const parent: Element | null = one.parentElement
    before = one.previousElementSibling
    one.remove()
    if (before && /^(HR|BR)$/.test(before.tagName)) {
      const earlier = before.previousElementSibling
      before.remove()
      before = earlier
    }
    one = parent && parent !== body && isEmpty(parent) ? parent : null
  }
  if (
    before &&
    /^(H[1-6]|P)$/.test(before.tagName) &&
    HEADING.test(textOf(before)) &&
    !before.nextElementSibling
  )
    before.remove()
}

/** "1, 2" in a row is one mark that cites both. */
function joinMarks(body: Element): void {
  for (const mark of body.querySelectorAll('sup[data-ref]')) {
    for (let next = mark.nextSibling; next; next = mark.nextSibling) {
      const isGap = (next.nodeType === 3 || next.nodeName === 'SUP') && isSeparator(next)
      const other = isGap ? next.nextSibling : next
      if (!(other && other.nodeType === 1 && (other as Element).matches('sup[data-ref]'))) break
      const ids = [mark.getAttribute('data-ref'), (other as Element).getAttribute('data-ref')]
      mark.setAttribute('data-ref', ids.join(' '))
      if (isGap) next.remove()
      ;(other as Element).remove()
    }
  }
  for (const sup of body.querySelectorAll('sup > sup[data-ref]')) {
    const parent = sup.parentElement
    if (parent && textOf(parent).replaceAll(/[,;\s]/g, '') === '') unwrap(parent)
    else lift(sup)
  }
}

function isSeparator(node: ChildNode): boolean {
  if (node.nodeType === 1 && (node as Element).matches('[data-ref], :has([data-ref])')) return false
  return /^[\s,;\u00a0]*$/.test(node.textContent ?? '')
}
