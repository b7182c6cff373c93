// Takes the address of a video on YouTube or Vimeo, and says in words when it leads to none.
import type { Editor } from '@tiptap/react'
import { type FormEvent, useState } from 'react'
import { Dialog } from '../../dialog.tsx'
import { insertVideo, videoFault } from './video.ts'

export function VideoDialog({ editor, onClose }: { editor: Editor; onClose(): void }) {
  const [address, setAddress] = useState('')
  const [title, setTitle] = useState('')
  const [fault, setFault] = useState('')
  const insert = (event: FormEvent) => {
    event.preventDefault()
    const wrong = videoFault(address)
    setFault(wrong ?? '')
    if (wrong) return
    onClose()
    insertVideo(editor, address, title.trim() || null)
  }
  return (
    <Dialog title="Video" onClose={onClose}>
      <form onSubmit={insert}>
        <div className="field">
          <label htmlFor="video-address">Address at YouTube or Vimeo</label>
          <input
            id="video-address"
            value={address}
            placeholder="https://"
            autoComplete="off"
            onChange={(event) => setAddress(event.target.value)}
            aria-invalid={fault !== ''}
            aria-describedby={fault ? 'video-fault' : undefined}
          />
          {fault && (
            <p id="video-fault" className="field__fault">
              {fault}
            </p>
          )}
        </div>
        <div className="field">
          <label htmlFor="video-title">Title</label>
          <input
            id="video-title"
            value={title}
            maxLength={300}
            autoComplete="off"
            onChange={(event) => setTitle(event.target.value)}
          />
          <p className="field__help">
            Readers see the title; nothing of the other site is loaded before they ask for it.
          </p>
        </div>
        <div className="dialog__acts">
          <button type="submit" className="button button--primary">
            Insert video
          </button>
          <button type="button" className="button button--quiet" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  )
}
