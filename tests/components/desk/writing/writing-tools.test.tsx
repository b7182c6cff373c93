import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Editor } from '@tiptap/core'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { CharactersDialog } from '../../../../components/desk/rich-text/bars/characters-dialog.tsx'
import { Focus } from '../../../../components/desk/rich-text/bars/focus.ts'
import { Outline } from '../../../../components/desk/rich-text/bars/outline.tsx'
import { StatusLine } from '../../../../components/desk/rich-text/bars/status-line.tsx'
import { FindBar } from '../../../../components/desk/rich-text/find/find-bar.tsx'
import { Find } from '../../../../components/desk/rich-text/find/found.ts'
import { LinkDialog } from '../../../../components/desk/rich-text/link-dialog.tsx'
import { makeReferences } from '../../../../components/desk/rich-text/references/offer.tsx'
import { slashItems } from '../../../../components/desk/rich-text/slash/slash.ts'
import { Toolbar } from '../../../../components/desk/rich-text/toolbar.tsx'
import { openTool, openTools } from '../../../../components/desk/rich-text/tools.ts'
import { readAddress } from '../../../../lib/rich-text/link-fault.ts'
import { anEditor, paragraph, press, withoutLayout } from '../../../support/body.ts'

let editor: Editor
const heading = (level: number, text: string) => ({
  type: 'heading',
  attrs: { level },
  content: text ? [{ type: 'text', text }] : [],
})
beforeAll(withoutLayout)
afterEach(() => editor.destroy())

/** As fingers do it, one key after the other, so that typing rules see them. */
function type(text: string): void {
  for (const letter of text) {
    const { from, to } = editor.state.selection
    const isTaken = editor.view.someProp('handleTextInput', (handle) =>
      handle(editor.view, from, to, letter, () => editor.state.tr.insertText(letter, from, to)),
    )
    if (!isTaken) editor.view.dispatch(editor.state.tr.insertText(letter, from, to))
  }
}

test.each([
  ['## ', '<h2></h2>'],
  ['- one', '<ul><li><p>one</p></li></ul>'],
  ['> said', '<blockquote><p>said</p></blockquote>'],
  ['a **b** ', '<p>a <strong>b</strong> </p>'],
  ['a _b_', '<p>a <em>b</em></p>'],
  ['a `b`', '<p>a <code>b</code></p>'],
  ['a ~~b~~', '<p>a <s>b</s></p>'],
  [
    'see [us](https://magazine.example) ',
    '<p>see <a rel="noopener" href="https://magazine.example">us</a> </p>',
  ],
  ['[x](javascript:alert)', '<p>[x](javascript:alert)</p>'],
  ['---', '<hr><p></p>'],
  ['``` ', '<pre><code></code></pre>'],
])('typed %s becomes %s', (typed, html) => {
  editor = anEditor([paragraph('')])
  editor.commands.setTextSelection(1)
  type(typed)
  expect(editor.getHTML()).toBe(html)
})

test('every tool of the toolbar has a name, says its keys and works on the selected words', async () => {
  editor = anEditor([paragraph('Some words')])
  render(<Toolbar editor={editor as never} />)
  const tools = within(screen.getByRole('toolbar', { name: 'Formatting' }))
  act(() => void editor.commands.setTextSelection({ from: 1, to: 5 }))
  const bold = tools.getByRole('button', { name: 'Bold' })
  expect(bold).toHaveAttribute('title', 'Bold (Ctrl B)')
  await userEvent.click(bold)
  expect(editor.getHTML()).toBe('<p><strong>Some</strong> words</p>')
  expect(bold).toHaveAttribute('aria-pressed', 'true')
  await userEvent.selectOptions(tools.getByRole('combobox'), 'Subheading')
  expect(editor.getHTML()).toContain('<h3>')
  await userEvent.click(tools.getByRole('button', { name: 'Link' }))
  expect(openTools(editor.state).dialog).toBe('link')
})

test('the slash menu finds by beginnings first, then by other words for it', () => {
  expect(slashItems('sub')[0]?.label).toBe('Subheading')
  expect(slashItems('doi').map(({ label }) => label)).toEqual(['Reference'])
  expect(slashItems('pic')[0]?.label).toBe('Picture')
  expect(slashItems('zzz')).toEqual([])
})

test('find counts, goes on, and replaces one or all; Escape leaves', async () => {
  editor = anEditor([paragraph('Knee, knee and kneecap')], [Find])
  render(<FindBar editor={editor as never} />)
  act(() => void press(editor, 'f', { ctrlKey: true }))
  const bar = within(document.querySelector('.find') as HTMLElement)
  await userEvent.type(bar.getByLabelText('Find'), 'knee')
  expect(bar.getByRole('status')).toHaveTextContent('3 found')
  await userEvent.click(bar.getByLabelText('Whole words'))
  expect(bar.getByRole('status')).toHaveTextContent('2 found')
  await userEvent.click(bar.getByRole('button', { name: 'Next' }))
  expect(bar.getByRole('status')).toHaveTextContent('1 of 2')
  await userEvent.type(bar.getByLabelText('Replace with'), 'hip')
  await userEvent.click(bar.getByRole('button', { name: 'Replace all' }))
  expect(editor.getText()).toBe('hip, hip and kneecap')
  fireEvent.keyDown(bar.getByLabelText('Find'), { key: 'Escape' })
  expect(document.querySelector('.find')).toBeNull()
})

test('the line under the text counts the article and what is selected of it', () => {
  editor = anEditor([paragraph('One two three'), paragraph('four')])
  render(<StatusLine editor={editor as never} />)
  expect(screen.getByText('4 words · 17 characters · 1 min')).toBeInTheDocument()
  act(() => void editor.commands.setTextSelection({ from: 1, to: 8 }))
  expect(screen.getByText('Selected: 2 of 4 words, 7 characters')).toBeInTheDocument()
})

test('the outline jumps to a heading and marks skipped levels', async () => {
  editor = anEditor([heading(2, 'First'), heading(4, 'Deep'), paragraph('x'), heading(3, '')])
  render(<Outline editor={editor as never} doc={editor.state.doc} />)
  expect(screen.getByText('Skips a level: a subheading comes first')).toBeInTheDocument()
  expect(screen.getByText('Without words')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Deep' }))
  expect(editor.state.selection.$from.parent.textContent).toBe('Deep')
})

test('a link tells in words what is wrong with its address, and finds articles', async () => {
  editor = anEditor([paragraph('Some words')])
  editor.commands.setTextSelection({ from: 1, to: 5 })
  const ask = vi.fn(async () =>
    Response.json({ choices: [{ id: '1', label: 'On Kites', href: '/article/on-kites/' }] }),
  )
  vi.stubGlobal('fetch', ask)
  render(<LinkDialog editor={editor as never} onClose={() => {}} />)
  const field = screen.getByRole('combobox')
  await userEvent.type(field, 'javascript:alert(1){Enter}')
  expect(screen.getByRole('alert')).toHaveTextContent('Addresses of this kind are not allowed')
  await userEvent.clear(field)
  await userEvent.type(field, 'kites')
  await screen.findByRole('option')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(editor.getHTML()).toBe('<p><a rel="noopener" href="/article/on-kites/">Some</a> words</p>')
  vi.unstubAllGlobals()
})

test('an address is read as it was meant, or refused in words', () => {
  const href = (typed: string) => readAddress(typed).href
  expect(href(' who.int/gout ')).toBe('https://who.int/gout')
  expect(href('meera@magazine.example')).toBe('mailto:meera@magazine.example')
  expect(href('10.5555/joint')).toBe('https://doi.org/10.5555/joint')
  expect(href('/page/about/')).toBe('/page/about/')
  for (const bad of ['', 'gout and salt', 'https://', 'java\tscript:alert(1)', 'data:text/html,x', 'gout'])
    expect(readAddress(bad).fault).toMatch(/\.$/)
})

test('special characters are found by name, and those used last come first', async () => {
  localStorage.clear()
  editor = anEditor([paragraph('37|')])
  const { unmount } = render(<CharactersDialog editor={editor as never} onClose={() => {}} />)
  await userEvent.type(screen.getByLabelText('Search by name'), 'degree{Enter}')
  expect(editor.getText()).toBe('37°')
  unmount()
  render(<CharactersDialog editor={editor as never} onClose={() => {}} />)
  const recent = within(screen.getByRole('region', { name: 'Used last' }))
  expect(recent.getAllByRole('button').map((one) => one.textContent)).toEqual(['°'])
})

test('focus marks the paragraph one writes in, and Escape ends it', () => {
  editor = anEditor([paragraph('One'), paragraph('Two|')], [Focus])
  openTool(editor, { isFocused: true })
  expect([...editor.view.dom.querySelectorAll('.is-here')].map((one) => one.textContent)).toEqual(['Two'])
  press(editor, 'Escape')
  expect(editor.view.dom.querySelector('.is-here')).toBeNull()
})

test('typed citations become references in one step', () => {
  editor = anEditor([paragraph('It hurts [1].'), paragraph('References'), paragraph('1. Osler W. 1904.')])
  const before = editor.getJSON()
  makeReferences(editor as never)
  expect(editor.getText().trim()).toMatch(/^It hurts\.\s+Osler W\. 1904\.$/)
  press(editor, 'z', { ctrlKey: true })
  expect(editor.getJSON()).toEqual(before)
})
