// Each key acts where the caret is seen, also when it is pressed so soon after a click that nobody has told the editor.
import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/**
 * The browser tells where the caret went a moment later, and on a busy page the next key comes first: a Tab then went on
 * from the cell one had left (seen). So before each key the editor is told to look.
 */
export const Caret = Extension.create({
  name: 'caret',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown(view, event) {
            if (!view.composing && !event.isComposing)
              view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
            return false
          },
        },
      },
    }),
  ],
})
