import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Editor } from '@tiptap/core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { PasteNotice } from '../../../../components/desk/rich-text/paste/note.tsx'
import { Paste, pasteNote } from '../../../../components/desk/rich-text/paste/paste.ts'
import { anEditor, paragraph, withoutLayout } from '../../../support/body.ts'

let editor: Editor
beforeAll(withoutLayout)
afterEach(() => editor.destroy())

const WORD =
  '<p class=MsoNormal>Salt <span style="background:yellow">and</span> water<span style="mso-element:comment"></span></p><form><input></form>'

function paste(html: string): void {
  const clipboardData = {
    getData: (type: string) => (type === 'text/html' ? html : ''),
    ...{ files: [], items: [], types: ['text/html'] },
  }
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData })
  act(() => void editor.view.dom.dispatchEvent(event))
}

test('a paste says what it made simpler, and is undone with one press', async () => {
  editor = anEditor([paragraph('Before.|')], [Paste])
  const before = editor.getJSON()
  render(<PasteNotice editor={editor} />)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  paste(WORD)
  expect(screen.getByRole('status')).toHaveTextContent('One passage lost its highlighting.')
  await userEvent.click(screen.getByRole('button', { name: 'Undo the paste' }))
  expect(editor.getJSON()).toEqual(before)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('once one has written on, undo would take that instead and is not offered; the note stays until it is closed', async () => {
  editor = anEditor([paragraph('Before.|')], [Paste])
  render(<PasteNotice editor={editor} />)
  paste(WORD)
  act(() => void editor.commands.insertContent(' More.'))
  expect(screen.queryByRole('button', { name: 'Undo the paste' })).toBeNull()
  expect(screen.getByRole('status')).toHaveTextContent('One passage lost its highlighting.')
  const written = editor.getText()
  await userEvent.click(screen.getByRole('button', { name: 'All right' }))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
  expect(pasteNote(editor.state)).toBeNull()
  expect(editor.getText()).toBe(written)
})
