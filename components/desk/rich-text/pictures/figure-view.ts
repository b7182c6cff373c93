// A picture while one writes: itself, its caption as text, its alt text and credit in fields, and what can be done with it.
import type { Node } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import type { Decoration, EditorView, NodeView } from '@tiptap/pm/view'
import type { MediumView } from '../../../../lib/media/view.ts'
import { isActive, setReachable } from '../nodes/active.ts'
import type { Ask } from '../nodes/asks.ts'
import { attributeField, setAttribute } from '../nodes/attribute-field.ts'
import { aside, el, say } from '../nodes/element.ts'
import { figureTools } from './figure-tools.ts'
import type { KnownPictures } from './known-pictures.ts'

export type PictureKit = { known: KnownPictures; ask(question: Ask): void }

export function figureView(kit: PictureKit) {
  return (
    first: Node,
    view: EditorView,
    getPos: () => number | undefined,
    decorations: readonly Decoration[],
  ): NodeView => {
    let node = first
    const place = { view, getPos }
    const frame = aside('figure-frame')
    const caption = el('figcaption')
    const alt = attributeField(place, { name: 'alt', label: 'Alt text', maxLength: 2000, isLong: true })
    const credit = attributeField(place, { name: 'credit', label: 'Credit', maxLength: 500 })
    const decorative = el('input', { type: 'checkbox' })
    const choice = el(
      'label',
      { class: 'node-choice' },
      decorative,
      'Decorative: it says nothing that the text does not',
    )
    const notice = el('p', { class: 'node-notice' })
    const tools = figureTools(place, kit)
    const fields = aside('node-fields figure-fields', notice, alt.dom, choice, credit.dom)
    const dom = el('figure', { 'data-node-view': 'figure' }, tools.dom, frame, caption, fields)

    decorative.addEventListener('change', () =>
      setAttribute(place, { name: 'alt', value: decorative.checked ? '' : null }),
    )
    frame.addEventListener('click', () => {
      const at = getPos()
      if (at === undefined) return
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)))
      view.focus()
    })

    const show = () => {
      const { mediumId, size } = node.attrs
      const medium = kit.known.find(mediumId)
      const classes = ['figure', `figure-${size}`]
      for (const name of ['figure-column', 'figure-wide', 'figure-full'])
        dom.classList.toggle(name, classes.includes(name))
      dom.classList.add('figure')
      showPicture(frame, medium, node.attrs.alt)
      showWords(medium)
      caption.dataset.hint = node.content.size === 0 && view.editable ? 'Caption' : ''
      tools.show(node)
    }
    const showWords = (medium: MediumView | undefined) => {
      const isDecorative = node.attrs.alt === ''
      alt.show(node)
      credit.show(node)
      decorative.checked = isDecorative
      alt.input.disabled = isDecorative || !view.editable
      credit.input.disabled = decorative.disabled = !view.editable
      alt.input.placeholder = isDecorative
        ? 'None: it is decorative'
        : medium?.alt || 'What the picture shows, for readers who cannot see it'
      credit.input.placeholder = medium?.credit || 'Who made the picture'
      const isMissing = node.attrs.alt === null && medium !== undefined && medium.alt.trim() === ''
      notice.hidden = !isMissing
      choice.hidden = !isMissing && !isDecorative
      say(
        notice,
        isMissing ? 'Alt text is missing. Say what the picture shows, or that it is decorative.' : '',
      )
    }
    const reach = (current: readonly Decoration[]) => setReachable(dom, isActive(current))
    show()
    reach(decorations)
    const forget = kit.known.listen(show)
    return {
      dom,
      contentDOM: caption,
      update(next, current) {
        if (next.type !== node.type) return false
        node = next
        show()
        reach(current)
        return true
      },
      // In the caption the mouse selects text rather than taking the picture along.
      stopEvent: (event) =>
        event.target instanceof HTMLElement &&
        (isControl(event.target) || (event.type === 'mousedown' && caption.contains(event.target))),
      ignoreMutation: (mutation) =>
        mutation.type !== 'selection' &&
        (mutation.type === 'attributes' || !caption.contains(mutation.target)),
      destroy: forget,
    }
  }
}

function isControl(target: HTMLElement): boolean {
  return target.closest('input, textarea, button, label, select') !== null
}

/** The picture in its measures, so that nothing jumps when it arrives; else what is known about it. */
function showPicture(frame: HTMLElement, medium: MediumView | undefined, alt: string | null): void {
  const shown = medium?.state === 'ready' ? medium.src : ''
  if (shown === '') {
    const words = medium
      ? `The file of this picture is missing: ${medium.fileName}`
      : 'A picture that is not in the library, or not there yet'
    if (frame.firstElementChild?.tagName !== 'P')
      frame.replaceChildren(el('p', { class: 'figure-frame__lost' }))
    if (frame.firstElementChild instanceof HTMLElement) say(frame.firstElementChild, words)
    return
  }
  const now = frame.querySelector('img')
  const image = now ?? el('img', { loading: 'lazy', decoding: 'async', draggable: 'false' })
  if (image.getAttribute('src') !== shown) {
    image.width = medium?.width ?? 0
    image.height = medium?.height ?? 0
    image.src = shown
  }
  image.alt = alt ?? medium?.alt ?? ''
  if (!now) frame.replaceChildren(image)
}
