import { fireEvent, render, screen } from '@testing-library/react'
import type { Editor } from '@tiptap/core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { ShortcutsDialog } from '../../../../components/desk/rich-text/bars/shortcuts-dialog.tsx'
import { usePageKeys } from '../../../../components/desk/rich-text/bars/use-page-keys.ts'
import { ReferencesPanel } from '../../../../components/desk/rich-text/references/panel.tsx'
import { openTools } from '../../../../components/desk/rich-text/tools.ts'
import { anEditor, paragraph, withoutLayout } from '../../../support/body.ts'

let editor: Editor
beforeAll(withoutLayout)
afterEach(() => editor.destroy())

function Keys() {
  usePageKeys(editor as never)
  return <input aria-label="Title" />
}

test('Ctrl / opens the list of keys outside the text too, from a field as well; "?" stays a letter there', () => {
  editor = anEditor([paragraph('|')])
  render(<Keys />)
  fireEvent.keyDown(screen.getByLabelText('Title'), { key: '?' })
  expect(openTools(editor.state).dialog).toBeNull()
  fireEvent.keyDown(screen.getByLabelText('Title'), { key: '/', ctrlKey: true })
  expect(openTools(editor.state).dialog).toBe('shortcuts')
  render(<ShortcutsDialog onClose={() => {}} />)
  expect(screen.getByText('This list')).toBeTruthy()
})

test('the list of references opens in an article with an empty paragraph', () => {
  editor = anEditor([paragraph('One'), paragraph('|')])
  render(<ReferencesPanel editor={editor as never} doc={editor.state.doc} />)
  expect(screen.getByText(/^Nothing is cited yet/)).toBeTruthy()
})
