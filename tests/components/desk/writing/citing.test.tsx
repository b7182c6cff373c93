import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Editor } from '@tiptap/core'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import {
  listMissing,
  mergeReferences,
  removeReference,
  rewriteReference,
} from '../../../../components/desk/rich-text/references/edits.ts'
import { ReferencePalette } from '../../../../components/desk/rich-text/references/palette.tsx'
import { ReferencesPanel } from '../../../../components/desk/rich-text/references/panel.tsx'
import { countFaults, readSources } from '../../../../components/desk/rich-text/references/sources.ts'
import { listReferences } from '../../../../components/desk/rich-text/references.ts'
import { anEditor, mark, paragraph, press, references, withoutLayout } from '../../../support/body.ts'

const OSLER = 'Osler W. On sore joints. Annals of Imaginary Medicine. 1904. doi:10.5555/joint'
const RAO = 'Rao M. Crystals. J Slow Res. 2021. PMID: 31234567'
let editor: Editor

beforeAll(withoutLayout)
afterEach(() => editor.destroy())

const numbers = () =>
  [...editor.view.dom.querySelectorAll('sup')].map((sup) => sup.getAttribute('data-number'))
const texts = () => listReferences(editor.state.doc).map(({ text }) => text)

function cited(): void {
  editor = anEditor([
    paragraph('Joints ache', mark('b'), ' and crystals glitter', mark('a', 'b'), ' here|.'),
    references({ a: OSLER, b: RAO, c: 'Quill B. Ink.' }),
  ])
}

test('the panel says each number, where it is cited, and what is wrong', () => {
  editor = anEditor([
    paragraph('Joints ache', mark('b', 'gone')),
    references({ a: OSLER, b: RAO, c: `${OSLER}.` }),
  ])
  const { listed, missing } = readSources(editor.state.doc)
  expect(listed.map(({ id, number, cites }) => [id, number, cites.length])).toEqual([
    ['b', 1, 1],
    ['a', 2, 0],
    ['c', 3, 0],
  ])
  expect(listed[0]?.cites[0]?.words).toBe('Joints ache')
  expect(listed[2]?.twin?.id).toBe('a')
  expect(missing.map(({ id }) => id)).toEqual(['gone'])
  render(<ReferencesPanel editor={editor as never} doc={editor.state.doc} />)
  expect(
    screen.getByText('1 cited but not listed, 2 listed but not cited, 1 listed twice.'),
  ).toBeInTheDocument()
  expect(countFaults({ listed, missing })).toBe(3)
})

test('removing a reference removes its citations, and one undo brings all back', () => {
  cited()
  const before = editor.getJSON()
  removeReference(editor, 'b')
  expect(numbers()).toEqual(['1'])
  expect(texts()).toEqual([OSLER, 'Quill B. Ink.'])
  press(editor, 'z', { ctrlKey: true })
  expect(editor.getJSON()).toEqual(before)
  for (const id of ['a', 'b', 'c']) removeReference(editor, id)
  expect(editor.state.doc.lastChild?.type.name).toBe('paragraph')
})

test('two entries for one source become one, cited once in each place', () => {
  cited()
  mergeReferences(editor, { from: 'b', into: 'a' })
  expect(numbers()).toEqual(['1', '1'])
  expect(texts()).toEqual([OSLER, 'Quill B. Ink.'])
})

test('what is cited but missing gets its entry', () => {
  editor = anEditor([paragraph('x|', mark('gone'))])
  expect(numbers()).toEqual(['?'])
  listMissing(editor, { id: 'gone', text: RAO })
  expect(numbers()).toEqual(['1'])
})

test('an entry is rewritten without losing its italics', () => {
  editor = anEditor([paragraph('x|'), references({ a: 'Osler W. Joints. 1904.' })])
  const at = editor.state.doc.content.size - 2
  const start = at - 'Joints. 1904.'.length
  editor.commands.setTextSelection({ from: start, to: start + 6 })
  editor.commands.setMark('italic')
  rewriteReference(editor, { id: 'a', text: 'Osler W. Joints. Dublin, 1905.' })
  expect(editor.getHTML()).toContain('Osler W. <em>Joints</em>. Dublin, 1905.')
})

async function palette(): Promise<{ close: ReturnType<typeof vi.fn>; input: HTMLElement }> {
  const close = vi.fn()
  render(<ReferencePalette editor={editor as never} onClose={close} />)
  return { close, input: screen.getByRole('combobox') }
}

test('typing finds a reference of the article, Enter cites it', async () => {
  cited()
  const { close, input } = await palette()
  await userEvent.type(input, 'ink')
  expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual([
    '3Quill B. Ink. Not cited yet',
    '+Add “ink” and cite it',
  ])
  await userEvent.keyboard('{Enter}')
  expect(close).toHaveBeenCalled()
  expect(numbers()).toEqual(['1', '1,2', '3'])
})

test('Ctrl Enter collects several for one place', async () => {
  cited()
  const { input } = await palette()
  await userEvent.type(input, 'osler')
  fireEvent.keyDown(input, { key: 'Enter', ctrlKey: true })
  await userEvent.type(input, 'ink')
  fireEvent.keyDown(input, { key: 'Enter' })
  expect(numbers()).toEqual(['1', '1,2', '2,3'])
})

test('a pasted DOI that is listed already cites its entry instead of adding it again', async () => {
  cited()
  const { input } = await palette()
  await userEvent.click(input)
  await userEvent.paste('https://doi.org/10.5555/JOINT')
  await userEvent.keyboard('{Enter}')
  expect(texts()).toHaveLength(3)
  expect(numbers()).toEqual(['1', '1,2', '2'])
})

test('a pasted numbered list is divided, checked for what is here already, and cited as one', async () => {
  cited()
  const { input } = await palette()
  await userEvent.click(input)
  fireEvent.paste(input, { clipboardData: { getData: () => `1. ${RAO}\n2. Novak P.\nNew things. 2024.` } })
  expect(screen.getByRole('status')).toHaveTextContent(
    '1 new reference; 1 listed already (1) and cited from there.',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Cite all 2 here' }))
  expect(texts().at(-1)).toBe('Novak P. New things. 2024.')
  expect(numbers()).toEqual(['1', '1,2', '1,3'])
})

test('a hostile citation is text and nothing else', async () => {
  editor = anEditor([paragraph('x|')])
  const { input } = await palette()
  await userEvent.click(input)
  await userEvent.paste('<img src=x onerror=alert(1)> Evil E. <script>alert(1)</script>')
  await userEvent.keyboard('{Enter}')
  expect(document.querySelector('script, img[onerror]')).toBeNull()
  expect(texts()[0]).toContain('<img src=x onerror=alert(1)>')
})
