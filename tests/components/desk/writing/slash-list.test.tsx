import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Editor } from '@tiptap/core'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { SlashList } from '../../../../components/desk/rich-text/slash/list.tsx'
import { withoutLayout } from '../../../support/body.ts'
import { editorWith, paragraph, press } from '../../../support/desk/writing.ts'

let editor: Editor
beforeAll(withoutLayout)
afterEach(() => editor.destroy())

/** The list as "/" and these letters open it. */
async function open(letters: string): Promise<void> {
  editor = editorWith([paragraph('Salt |')])
  render(<SlashList editor={editor} />)
  for (const letter of `/${letters}`) await act(async () => void editor.commands.insertContent(letter))
}

const pressed = (key: string) => act(async () => press(editor, key))
const chosen = () => screen.getByRole('option', { selected: true }).textContent
const kinds = () => editor.getJSON().content?.map(({ type }) => type)

test('arrow keys go through the list and around its ends, and the text names the chosen line', async () => {
  await open('')
  const options = screen.getAllByRole('option')
  const first = chosen()
  expect(options.length).toBeGreaterThan(8)
  await pressed('ArrowUp')
  expect(chosen()).toBe(options.at(-1)?.textContent)
  await pressed('ArrowDown')
  expect(chosen()).toBe(first)
  await pressed('ArrowDown')
  const named = editor.view.dom.getAttribute('aria-activedescendant')
  expect(named && document.getElementById(named)).toBe(screen.getByRole('option', { selected: true }))
})

test('letters narrow the list, Enter puts the chosen thing in and takes the letters away', async () => {
  await open('divid')
  expect(chosen()).toMatch(/^Divider/)
  await pressed('Enter')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(kinds()).toContain('horizontalRule')
  expect(editor.getText()).not.toContain('/')
  expect(editor.view.dom).not.toHaveAttribute('aria-activedescendant')
})

test('a click puts in what it is on', async () => {
  await open('quot')
  const [option] = screen.getAllByRole('option')
  if (!option) throw new Error('There is nothing to click.')
  await userEvent.pointer({ keys: '[MouseLeft]', target: option })
  expect(kinds()).toContain('blockquote')
  expect(screen.queryByRole('listbox')).toBeNull()
})

test('Escape closes the list and leaves what was typed; what nothing is called says so', async () => {
  await open('zzz')
  expect(screen.getByText(/Nothing is called “zzz”/)).toBeInTheDocument()
  await pressed('Escape')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(editor.getText()).toContain('/zzz')
})
