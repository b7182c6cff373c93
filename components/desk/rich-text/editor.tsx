// The body of an article as one writes it: the shared schema in TipTap, looking like the page.
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useState } from 'react'
import type { Pictures } from '../../../lib/articles/desk-form.ts'
import type { Doc } from '../../../lib/rich-text/document.ts'
import { extensions } from '../../../lib/rich-text/schema.ts'
import { findMedia, uploadMedium } from '../api/media.ts'
import { AskDialogs } from './nodes/ask-dialogs.tsx'
import { nodeExtensions } from './nodes/extensions.ts'
import { SheetHead } from './pages/sheet-head.tsx'
import { PasteNotice } from './paste/note.tsx'
import { knownPictures } from './pictures/known-pictures.ts'
import { WritingSheet } from './sheet.tsx'
import { ToolDialogs } from './tool-dialogs.tsx'
import { Toolbar } from './toolbar.tsx'
import { wordExtensions } from './words.ts'

type BodyProps = {
  body: Doc
  pictures: Pictures
  isEditable: boolean
  /** Told once the editor is there, and again should it be made anew. */
  onReady(editor: Editor): void
  onChange(): void
}

export function BodyEditor({ body, pictures, isEditable, onReady, onChange }: BodyProps) {
  const [pictureOptions] = useState(() => ({ known: knownPictures(pictures, findMedia), send: uploadMedium }))
  const editor = useEditor({
    extensions: [...extensions, ...wordExtensions(pictureOptions.known), ...nodeExtensions(pictureOptions)],
    content: body,
    editable: isEditable,
    // The server draws no editor, and the security policy allows no style sheet that a script writes.
    immediatelyRender: false,
    injectCSS: false,
    editorProps: {
      attributes: {
        class: 'prose writing',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Text of the article',
      },
    },
    onCreate: ({ editor }) => onReady(editor),
    onUpdate: onChange,
  })
  return (
    <div className="body">
      {editor && isEditable && <Toolbar editor={editor} />}
      {editor && <SheetHead editor={editor} />}
      {editor && <PasteNotice editor={editor} />}
      {editor ? <EditorContent editor={editor} /> : <p className="body__wait">The text is being laid out…</p>}
      {editor && <ToolDialogs editor={editor} />}
      {editor && isEditable && <AskDialogs editor={editor} />}
      {editor && <WritingSheet editor={editor} />}
    </div>
  )
}
