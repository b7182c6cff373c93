// What commands of the editor ask for: a picture, files, the size of a table, the address of a video.
import type { Editor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import type { MediumView } from '../../api/media.ts'
import { MediaPicker } from '../../media/picker.tsx'
import { VideoDialog } from '../boxes/video-dialog.tsx'
import { uploadInto } from '../pictures/extension.ts'
import { addToGallery, insertFigure, insertGallery, replacePicture } from '../pictures/put-figure.ts'
import { TableDialog } from '../tables/table-dialog.tsx'
import type { Ask } from './asks.ts'

export function AskDialogs({ editor }: { editor: Editor }) {
  const [question, setQuestion] = useState<Ask | null>(null)
  const files = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const { asks } = editor.storage
    asks.listener = (next) => {
      if (next.kind === 'files') files.current?.click()
      else setQuestion(next)
    }
    return () => {
      asks.listener = null
    }
  }, [editor])
  const close = () => {
    setQuestion(null)
    // Once the dialog is gone: behind it nothing can have the keyboard.
    editor.commands.focus()
  }
  const pick = (medium: MediumView) => {
    if (!question) return
    editor.storage.pictures.known.add(medium)
    take(editor, question, medium)
    close()
  }
  return (
    <>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept="image/*"
        aria-label="Pictures to put into the text"
        onChange={({ target }) => {
          uploadInto(editor, [...(target.files ?? [])])
          target.value = ''
          editor.view.focus()
        }}
      />
      {question?.kind === 'table' && <TableDialog editor={editor} onClose={close} />}
      {question?.kind === 'video' && <VideoDialog editor={editor} onClose={close} />}
      {question && question.kind !== 'table' && question.kind !== 'video' && (
        <MediaPicker onPick={pick} onClose={close} />
      )}
    </>
  )
}

function take(editor: Editor, question: Ask, medium: MediumView): void {
  switch (question.kind) {
    case 'replace':
      replacePicture(editor.view, question.at, medium)
      break
    case 'add-to-gallery':
      addToGallery(editor.view, question.at, medium)
      break
    case 'gallery':
      insertGallery(editor, [medium])
      break
    default:
      insertFigure(editor, medium)
  }
}
