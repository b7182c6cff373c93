// The body of an article as one writes it: the shared schema in TipTap, looking like the page.
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { memo, useRef, useState } from 'react'
import type { Pictures } from '../../../lib/articles/choices.ts'
import type { Doc } from '../../../lib/rich-text/document.ts'
import { extensions as schemaExtensions } from '../../../lib/rich-text/schema.ts'
import type { WordsPerPage } from '../../../lib/rich-text/sheets/count.ts'
import { findMedia, uploadMedium } from '../api/media.ts'
import { useAskBeforeLeaving } from '../ask-before-leaving.ts'
import { useMeasured } from '../measured.ts'
import { FloatingToolbar } from './bars/floating.tsx'
import { StatusLine } from './bars/status-line.tsx'
import { usePageKeys } from './bars/use-page-keys.ts'
import { FindBar } from './find/find-bar.tsx'
import { AskDialogs } from './nodes/ask-dialogs.tsx'
import { nodeExtensions } from './nodes/extensions.ts'
import { OnePage } from './one-page.ts'
import { SheetHead } from './pages/sheet-head.tsx'
import { PasteNotice } from './paste/note.tsx'
import { knownPictures } from './pictures/known-pictures.ts'
import { uploadsOpen } from './pictures/uploads.ts'
import { WritingSheet } from './sheet.tsx'
import { SlashList } from './slash/list.tsx'
import { ToolDialogs } from './tool-dialogs.tsx'
import { Toolbar } from './toolbar.tsx'
import { useLaidOut } from './use-laid-out.ts'
import { wordExtensions } from './words.ts'

type BodyProps = {
  body: Doc
  pictures: Pictures
  isEditable: boolean
  /** The house's rule for pages; none for a text that is never split. */
  wordsPerPage?: WordsPerPage
  /** Told once the editor is there, and again should it be made anew. */
  onReady(editor: Editor): void
  onChange(): void
}

/** Drawn once: what is typed concerns the editor alone, not the page around it. */
export const BodyEditor = memo(function BodyEditor(props: BodyProps) {
  const { body, pictures, isEditable, wordsPerPage } = props
  const isOnePage = !wordsPerPage
  const tools = useRef<HTMLDivElement>(null)
  const around = useRef<HTMLDivElement>(null)
  useMeasured(tools, '--writing-tools')
  const latest = useRef(props)
  latest.current = props
  // Made once each: other objects with the same meaning would make the editor set itself up anew at every key.
  const [extensions] = useState(() => {
    const options = { known: knownPictures(pictures, findMedia), send: uploadMedium }
    const all = [
      ...schemaExtensions,
      ...wordExtensions(options.known),
      ...nodeExtensions(options, wordsPerPage),
    ]
    return isOnePage ? [...all, OnePage] : all
  })
  const editor = useEditor({
    extensions,
    content: body,
    editable: isEditable,
    // The server draws no editor, and the security policy allows no style sheet that a script writes.
    immediatelyRender: false,
    injectCSS: false,
    editorProps: isOnePage ? PAGE_PROPS : EDITOR_PROPS,
    onCreate: ({ editor }) => latest.current.onReady(editor),
    onUpdate: () => latest.current.onChange(),
  })
  useLaidOut(editor, around)
  return (
    <div ref={around} className="body">
      <div ref={tools} className="writing-tools">
        {editor && isEditable && <Toolbar editor={editor} />}
        {editor && <FindBar editor={editor} />}
      </div>
      {editor && !isOnePage && <SheetHead editor={editor} />}
      {editor ? <EditorContent editor={editor} /> : <p className="body__wait">The text is being laid out…</p>}
      {editor && <PasteNotice editor={editor} />}
      {editor && <BesideText editor={editor} isEditable={isEditable} />}
    </div>
  )
}, isSameText)

/** Its handlers may be new at every drawing; the latest are called. */
function isSameText(before: BodyProps, after: BodyProps): boolean {
  return before.body === after.body && before.isEditable === after.isEditable
}

function BesideText({ editor, isEditable }: { editor: Editor; isEditable: boolean }) {
  usePageKeys(editor)
  useAskBeforeLeaving(() => uploadsOpen(editor.state) > 0)
  return (
    <>
      <StatusLine editor={editor} />
      {isEditable && <FloatingToolbar editor={editor} />}
      {isEditable && <SlashList editor={editor} />}
      <ToolDialogs editor={editor} />
      {isEditable && <AskDialogs editor={editor} />}
      <WritingSheet editor={editor} />
    </>
  )
}

/** Bars lie over the window's edges: the line one writes in must not come to rest under them. */
const UNDER_BARS = { top: 144, bottom: 72, left: 5, right: 5 }

const EDITOR_PROPS = {
  scrollThreshold: UNDER_BARS,
  scrollMargin: UNDER_BARS,
  attributes: {
    class: 'prose writing',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Text of the article',
    spellcheck: 'true',
  },
}

const PAGE_PROPS = {
  ...EDITOR_PROPS,
  attributes: { ...EDITOR_PROPS.attributes, 'aria-label': 'Text of the page' },
}
