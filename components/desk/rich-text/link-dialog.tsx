// Sets, changes or removes the link of the selected text.
import type { Editor } from '@tiptap/react'
import { type FormEvent, useState } from 'react'
import { safeHref } from '../../../lib/rich-text/links.ts'
import { Dialog } from '../dialog.tsx'

export function LinkDialog({ editor, onClose }: { editor: Editor; onClose(): void }) {
  const current: string = editor.getAttributes('link').href ?? ''
  const [address, setAddress] = useState(current)
  const [fault, setFault] = useState('')
  const mark = () => editor.chain().focus().extendMarkRange('link')
  const apply = (event: FormEvent) => {
    event.preventDefault()
    const href = safeHref(address)
    if (!href)
      return setFault('This is not an address a link can have. It begins with https://, mailto: or “/”.')
    if (editor.state.selection.empty && !current) {
      editor
        .chain()
        .focus()
        .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
        .run()
    } else mark().setMark('link', { href }).run()
    onClose()
  }
  const remove = () => {
    mark().unsetMark('link').run()
    onClose()
  }
  return (
    <Dialog title="Link" onClose={onClose}>
      <form onSubmit={apply}>
        <div className="field">
          <label htmlFor="link-address">Address</label>
          <input
            id="link-address"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
            placeholder="https://"
            aria-invalid={fault !== ''}
            aria-describedby={fault ? 'link-fault' : undefined}
          />
          {fault && (
            <p id="link-fault" className="field__fault">
              {fault}
            </p>
          )}
        </div>
        <div className="dialog__acts">
          <button type="submit" className="button button--primary">
            {current ? 'Change link' : 'Add link'}
          </button>
          {current && (
            <button type="button" className="button" onClick={remove}>
              Remove link
            </button>
          )}
          <button type="button" className="button button--quiet" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  )
}
