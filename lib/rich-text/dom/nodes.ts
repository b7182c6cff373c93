// A light tree of HTML with the part of the DOM that the intake and ProseMirror's parser use: elements and text, no
// events, no live lists. An article of 200 KB has 10,000 nodes, so each is one small object.
import { type Need, queryFor } from './select.ts'
import { type Style, styleOf } from './style.ts'
import { upper } from './tag-names.ts'
import { innerHtml, outerHtml } from './write.ts'

export type Owner = {
  parse(html: string): LightNode[]
  createElement(name: string): LightElement
  createTextNode(text: string): LightText
  note(kind: Need['kind'], name: string): void
  mayHold(need: Need | null): boolean
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {}

export type LightNode = LightText | LightElement
type Piece = LightNode | string

class Placed {
  readonly ownerDocument: Owner
  parentNode: LightElement | null = null
  previousSibling: LightNode | null = null
  nextSibling: LightNode | null = null

  constructor(owner: Owner) {
    this.ownerDocument = owner
  }
  get parentElement(): LightElement | null {
    return this.parentNode
  }
  remove(this: LightNode): void {
    const { parentNode, previousSibling, nextSibling } = this
    if (!parentNode) return
    if (previousSibling) previousSibling.nextSibling = nextSibling
    else parentNode.firstChild = nextSibling
    if (nextSibling) nextSibling.previousSibling = previousSibling
    else parentNode.lastChild = previousSibling
    this.parentNode = this.previousSibling = this.nextSibling = null
  }
  before(this: LightNode, ...pieces: Piece[]): void {
    for (const piece of pieces) this.parentNode?.insertBefore(nodeOf(this, piece), this)
  }
  replaceWith(this: LightNode, ...pieces: Piece[]): void {
    if (!this.parentNode) return
    const mark = this.ownerDocument.createTextNode('')
    this.parentNode.insertBefore(mark, this)
    this.remove()
    mark.before(...pieces)
    mark.remove()
  }
}

export class LightText extends Placed {
  data: string

  constructor(owner: Owner, data: string) {
    super(owner)
    this.data = data
  }
  get nodeType(): 3 {
    return 3
  }
  get nodeName(): '#text' {
    return '#text'
  }
  get localName(): null {
    return null
  }
  get attributeMap(): Readonly<Record<string, string>> {
    return NO_ATTRIBUTES
  }
  get firstChild(): null {
    return null
  }
  get nodeValue(): string {
    return this.data
  }
  get textContent(): string {
    return this.data
  }
  get childNodes(): LightNode[] {
    return []
  }
  getAttribute(): null {
    return null
  }
  cloneNode(): LightText {
    return new LightText(this.ownerDocument, this.data)
  }
}

export class LightElement extends Placed {
  readonly localName: string
  readonly tagName: string
  attributeMap: Record<string, string>
  firstChild: LightNode | null = null
  lastChild: LightNode | null = null

  constructor(owner: Owner, localName: string, attributes: Record<string, string> = {}) {
    super(owner)
    this.localName = localName
    this.tagName = upper(localName)
    this.attributeMap = attributes
    owner.note('tag', localName)
    for (const name in attributes) owner.note('attribute', name)
  }
  get nodeType(): 1 {
    return 1
  }
  get nodeName(): string {
    return this.tagName
  }
  get nodeValue(): null {
    return null
  }
  get data(): '' {
    return ''
  }
  get style(): Style {
    return styleOf(this.getAttribute('style'))
  }

  getAttribute(name: string): string | null {
    return Object.hasOwn(this.attributeMap, name) ? (this.attributeMap[name] ?? null) : null
  }
  hasAttribute(name: string): boolean {
    return Object.hasOwn(this.attributeMap, name)
  }
  setAttribute(name: string, value: string): void {
    this.attributeMap[name] = String(value)
    this.ownerDocument.note('attribute', name)
  }
  removeAttribute(name: string): void {
    delete this.attributeMap[name]
  }

  get childNodes(): LightNode[] {
    const nodes: LightNode[] = []
    for (let node = this.firstChild; node; node = node.nextSibling) nodes.push(node)
    return nodes
  }
  get children(): LightElement[] {
    return this.childNodes.filter((node) => node instanceof LightElement)
  }
  get childElementCount(): number {
    return this.children.length
  }
  get lastElementChild(): LightElement | null {
    return this.children.at(-1) ?? null
  }
  get textContent(): string {
    let text = ''
    for (let node = this.firstChild; node; node = node.nextSibling) text += node.textContent
    return text
  }
  set textContent(text: string) {
    this.replaceChildren(text)
  }
  get innerHTML(): string {
    return innerHtml(this)
  }
  set innerHTML(html: string) {
    this.replaceChildren(...this.ownerDocument.parse(html))
  }
  get outerHTML(): string {
    return outerHtml(this)
  }
  set outerHTML(html: string) {
    this.replaceWith(...this.ownerDocument.parse(html))
  }

  insertBefore(node: LightNode, next: LightNode | null): LightNode {
    node.remove()
    const previous = next ? next.previousSibling : this.lastChild
    node.parentNode = this
    node.previousSibling = previous
    node.nextSibling = next
    if (previous) previous.nextSibling = node
    else this.firstChild = node
    if (next) next.previousSibling = node
    else this.lastChild = node
    return node
  }
  appendChild(node: LightNode): LightNode {
    return this.insertBefore(node, null)
  }
  append(...pieces: Piece[]): void {
    for (const piece of pieces) this.insertBefore(nodeOf(this, piece), null)
  }
  prepend(...pieces: Piece[]): void {
    const { firstChild } = this
    for (const piece of pieces) this.insertBefore(nodeOf(this, piece), firstChild)
  }
  replaceChildren(...pieces: Piece[]): void {
    for (let node = this.firstChild; node; node = this.firstChild) node.remove()
    this.append(...pieces)
  }
  cloneNode(isDeep = false): LightElement {
    const copy = new LightElement(this.ownerDocument, this.localName, { ...this.attributeMap })
    if (isDeep) copy.append(...this.childNodes.map((node) => node.cloneNode(true)))
    return copy
  }
  contains(node: LightNode | null): boolean {
    for (let around = node; around; around = around.parentNode) if (around === this) return true
    return false
  }

  matches(selector: string): boolean {
    return queryFor(selector).matches(this)
  }
  closest(selector: string): LightElement | null {
    const { matches } = queryFor(selector)
    for (let around: LightElement | null = this; around; around = around.parentNode)
      if (matches(around)) return around
    return null
  }
  querySelector(selector: string): LightElement | null {
    for (const found of this.find(selector)) return found
    return null
  }
  querySelectorAll(selector: string): LightElement[] {
    return [...this.find(selector)]
  }
  /** In the order of the text. */
  *find(selector: string): Generator<LightElement> {
    const { matches, needs } = queryFor(selector)
    if (!needs.some((need) => this.ownerDocument.mayHold(need))) return
    for (let node = nextIn(this, this); node; node = nextIn(node, this))
      if (node instanceof LightElement && matches(node)) yield node
  }
}

function nextIn(node: LightNode, within: LightElement): LightNode | null {
  if (node.firstChild) return node.firstChild
  for (let at: LightNode = node; at !== within; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling
    if (!at.parentNode) return null
  }
  return null
}

function nodeOf({ ownerDocument }: LightNode, piece: Piece): LightNode {
  return typeof piece === 'string' ? ownerDocument.createTextNode(piece) : piece
}
