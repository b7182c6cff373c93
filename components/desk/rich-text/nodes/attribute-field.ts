// A small labelled field in a node's view for one of its attributes: alt text, credit, title, source.
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { el } from './element.ts'

export type Place = { view: EditorView; getPos(): number | undefined }

type FieldOptions = {
  name: string
  label: string
  hint?: string
  maxLength: number
  /** Several lines grow with their text; a line break is none of the text. */
  isLong?: boolean
}

export type AttributeField = {
  dom: HTMLElement
  input: HTMLInputElement | HTMLTextAreaElement
  show(node: Node): void
}

/** Written with every key, but one undo takes back all that was typed since the field was entered. */
export function attributeField(place: Place, options: FieldOptions): AttributeField {
  const { name, label, hint = '', maxLength, isLong = false } = options
  const common = { class: 'node-field__input', placeholder: hint, maxlength: String(maxLength) }
  const input = isLong
    ? el('textarea', { ...common, rows: '1' })
    : el('input', { ...common, type: 'text', autocomplete: 'off' })
  const dom = el('label', { class: 'node-field' }, el('span', { class: 'node-field__label' }, label), input)
  let isBegun = false
  input.addEventListener('focus', () => {
    isBegun = false
  })
  input.addEventListener('input', () => {
    const text = input.value.replaceAll(/\s*\n\s*/g, ' ')
    if (setAttribute(place, { name, value: text === '' ? null : text, isContinued: isBegun })) isBegun = true
  })
  input.addEventListener('keydown', (event) => {
    const { key, isComposing } = event as KeyboardEvent
    if (isComposing || (key !== 'Enter' && key !== 'Escape')) return
    event.preventDefault()
    leaveToText(place, key === 'Enter')
  })
  return {
    dom,
    input,
    show(node) {
      const value = node.attrs[name] ?? ''
      if (input.value.trim() !== String(value).trim()) input.value = value
    },
  }
}

/** False when the node is gone. A continued change joins the history entry of the one before. */
export function setAttribute(
  { view, getPos }: Place,
  { name, value, isContinued = false }: { name: string; value: unknown; isContinued?: boolean },
): boolean {
  const at = getPos()
  if (at === undefined || !view.editable) return false
  const tr = view.state.tr.setNodeAttribute(at, name, value)
  view.dispatch(isContinued ? tr.setMeta('addToHistory', false) : tr)
  return true
}

/** Enter goes on into the node's text or after it, Escape selects the node itself. */
export function leaveToText({ view, getPos }: Place, isOnward: boolean): void {
  const at = getPos()
  const node = at === undefined ? null : view.state.doc.nodeAt(at)
  if (at === undefined || !node) return
  const { doc, tr } = view.state
  const inside = node.isTextblock || !node.isAtom
  const target = inside ? doc.resolve(at + 1) : doc.resolve(Math.min(at + node.nodeSize, doc.content.size))
  const selection = isOnward ? TextSelection.near(target) : NodeSelection.create(doc, at)
  view.dispatch(tr.setSelection(selection).scrollIntoView())
  view.focus()
}
