// A figure while it is edited: the picture itself, and its caption as text.
import { type Extensions, Node } from '@tiptap/core'
import type { Pictures } from '../../../lib/articles/desk-form.ts'
import { extensions } from '../../../lib/rich-text/schema.ts'

/** The shared schema, with figures that show their pictures. */
export function extensionsShowing(pictures: Pictures): Extensions {
  return extensions.map((extension) =>
    extension instanceof Node && extension.name === 'figure' ? withPicture(extension, pictures) : extension,
  )
}

function withPicture(figure: Node, pictures: Pictures): Node {
  return figure.extend({
    addNodeView: () => {
      return ({ node }) => {
        const dom = document.createElement('figure')
        dom.className = `figure figure--${node.attrs.size}`
        const picture = pictures[node.attrs.mediumId]
        const shown = picture ? pictureElement(picture.src, node.attrs.alt ?? picture.alt) : placeholder()
        const contentDOM = document.createElement('figcaption')
        dom.append(shown, contentDOM)
        return { dom, contentDOM }
      }
    },
  })
}

function pictureElement(src: string, alt: string): HTMLElement {
  const image = document.createElement('img')
  Object.assign(image, { src, alt, loading: 'lazy', draggable: false })
  image.contentEditable = 'false'
  return image
}

function placeholder(): HTMLElement {
  const note = document.createElement('p')
  note.contentEditable = 'false'
  note.textContent = 'A picture'
  return note
}
