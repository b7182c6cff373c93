// Each key acts where the caret is seen, also when it is pressed so soon after a click or an Enter that the browser lags.
import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, TextSelection } from '@tiptap/pm/state'

export const Caret = Extension.create({
  name: 'caret',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        /**
         * The browser tells where the caret went a moment later, and on a busy page the next key comes first: a Tab then
         * went on from the cell one had left (seen). So before each key the editor is told to look.
         */
        handleDOMEvents: {
          keydown(view, event) {
            if (!view.composing && !event.isComposing)
              view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
            return false
          },
        },
        /**
         * Into a line that Chromium has not drawn yet it writes a letter but leaves the caret before it: "The" became
         * "heT" (156.0, whenever the key came before the frame). So the first letter of a line is written here.
         */
        handleKeyPress(view, event) {
          const { state } = view
          const isLetter = event.charCode > 0 && (!event.ctrlKey || event.altKey) && !event.metaKey
          if (!isLetter || view.composing || !isOnFreshLine(state)) return false
          const { from, to } = state.selection
          const text = String.fromCodePoint(event.charCode)
          if (/[\r\n]/.test(text)) return false
          const write = () => view.state.tr.insertText(text).scrollIntoView()
          if (!view.someProp('handleTextInput', (handle) => handle(view, from, to, text, write)))
            view.dispatch(write())
          return true
        },
      },
    }),
  ],
})

/** At the end of a block, with no text right before: an empty one, or after a forced line break. */
function isOnFreshLine({ selection }: EditorState): boolean {
  if (!(selection instanceof TextSelection) || !selection.empty) return false
  const { $from } = selection
  return $from.nodeAfter === null && !$from.nodeBefore?.isText
}
