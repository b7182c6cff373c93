// HTML from outside as a light tree, for the intake of articles on the server; in a browser the tree is the browser's.
import { Parser } from 'htmlparser2'
import { LightElement, type LightNode, LightText, type Owner } from './nodes.ts'
import type { Need } from './select.ts'

/** An element `body` with the HTML in it. Never throws; comments are left out. */
export function parseHtml(html: string): Element {
  const owner = makeOwner()
  const body = owner.createElement('body')
  body.append(...owner.parse(html))
  // It has the part of the DOM that the intake and ProseMirror's parser use (nodes.ts), and no more.
  return body as unknown as Element
}

/** Remembers which tags and attributes the tree ever held, so that it is not searched for others. */
function makeOwner(): Owner {
  const held = { tag: new Set<string>(), attribute: new Set<string>() }
  const owner: Owner = {
    parse: (html) => nodesOf(html, owner),
    createElement: (name) => new LightElement(owner, name.toLowerCase()),
    createTextNode: (text) => new LightText(owner, text),
    note: (kind, name) => held[kind].add(name),
    mayHold: (need: Need | null) => need === null || held[need.kind].has(need.name),
  }
  return owner
}

/** What is nested deeper stands beside, as in browsers: walking a tree must not use up the stack. */
const DEEPEST = 500

function nodesOf(html: string, owner: Owner): LightNode[] {
  const root = new LightElement(owner, 'div')
  let at = root
  let text: LightText | null = null
  let depth = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      text = null
      const element = new LightElement(owner, name, attributes)
      at.appendChild(element)
      if (++depth <= DEEPEST) at = element
    },
    onclosetag() {
      text = null
      if (depth-- <= DEEPEST) at = at.parentNode ?? root
    },
    ontext(data) {
      if (text) {
        text.data += data
        return
      }
      text = new LightText(owner, data)
      at.appendChild(text)
    },
  })
  parser.end(html)
  const nodes = root.childNodes
  root.replaceChildren()
  return nodes
}
