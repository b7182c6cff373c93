// Videos in the text: from an address to a facade, also when nothing but the address is pasted.
import { type Editor, Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { NodeSelection, Plugin } from '@tiptap/pm/state'
import { videoFrom } from '../../../../lib/rich-text/video-address.ts'
import { insertBlock, putBlock } from '../nodes/insert-block.ts'

/** What is wrong with an address, in words; null when it leads to a video. */
export function videoFault(address: string): string | null {
  if (address.trim() === '') return 'Paste the address of the video here.'
  if (videoFrom(address)) return null
  const url = URL.parse(address.trim())
  if (!url) return 'This is not an address. It begins with https://.'
  return /(^|\.)(youtube\.com|youtu\.be|vimeo\.com)$/.test(url.hostname)
    ? 'This address leads to no single video. Open the video itself and copy its address.'
    : 'Only videos on YouTube and Vimeo can be shown. Put any other address into the text as a link.'
}

export function insertVideo(editor: Editor, address: string, title: string | null): boolean {
  const video = videoFrom(address)
  const node = video && editor.schema.nodes.videoEmbed?.create({ ...video, title })
  return node ? insertBlock(editor, node) : false
}

/** Pasted alone into an empty paragraph, an address becomes the video; one undo makes it the address again. */
export const VideoPaste = Extension.create({
  name: 'videoPaste',
  priority: 140,
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          handlePaste(view, event) {
            const text = event.clipboardData?.getData('text/plain').trim() ?? ''
            const { $from, empty } = view.state.selection
            const isAlone = empty && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
            if (!isAlone || !/^https?:\/\/\S+$/.test(text) || !videoFrom(text)) return false
            view.dispatch(closeHistory(view.state.tr.insertText(text)))
            const { tr, selection } = view.state
            const at = selection.$from.before()
            const video = editor.schema.nodes.videoEmbed?.create({ ...videoFrom(text), title: null })
            if (!video) return true
            putBlock(tr, video, { from: at, to: selection.$from.after() })
            view.dispatch(closeHistory(tr.setSelection(NodeSelection.create(tr.doc, at))).scrollIntoView())
            return true
          },
        },
      }),
    ]
  },
})
