import { act, render, screen, waitFor } from '@testing-library/react'
import type { Editor } from '@tiptap/react'
import { Profiler } from 'react'
import { beforeAll, expect, test, vi } from 'vitest'
import { BodyEditor } from '../../../../components/desk/rich-text/editor.tsx'
import type { Doc } from '../../../../lib/rich-text/document.ts'
import { WORDS_PER_PAGE } from '../../../../lib/rich-text/sheets/count.ts'
import { mark, paragraph, references, withoutLayout } from '../../../support/body.ts'

beforeAll(withoutLayout)

const body = {
  type: 'doc',
  content: [
    paragraph('The lamp went on burning', mark('a'), ' until the morning.'),
    { type: 'callout', attrs: { title: 'Key points' }, content: [paragraph('Listen first.')] },
    { type: 'pageBreak' },
    paragraph('It was the second evening.'),
    { type: 'table', attrs: { caption: null }, content: [row('Dose', 'Pain'), row('5', '3')] },
    references({ a: 'A. On lamps.' }),
  ],
} as unknown as Doc

function row(...cells: string[]) {
  return {
    type: 'tableRow',
    content: cells.map((cell) => ({ type: 'tableCell', content: [paragraph(cell)] })),
  }
}

/** The editor as the desk draws it, and what it cost: how often React drew, which blocks of the text changed. */
async function written() {
  const drawn = vi.fn()
  let editor: Editor | null = null
  render(
    <Profiler id="body" onRender={drawn}>
      <BodyEditor
        {...{ body, pictures: {}, isEditable: true, wordsPerPage: WORDS_PER_PAGE, onChange() {} }}
        onReady={(ready) => {
          editor = ready
        }}
      />
    </Profiler>,
  )
  const text = await screen.findByRole('textbox', { name: 'Text of the article' })
  const ready = editor as Editor | null
  if (!ready) throw new Error('The editor did not come.')
  await waitFor(() => expect(text.querySelector('.sheet-edge')).toBeTruthy())
  act(() => ready.commands.setTextSelection(9))
  const type = async (letters: string) => {
    const records: MutationRecord[] = []
    const observer = new MutationObserver((some) => records.push(...some))
    observer.observe(text, { subtree: true, childList: true, characterData: true, attributes: true })
    drawn.mockClear()
    await act(async () => {
      for (const letter of letters) ready.view.dispatch(ready.state.tr.insertText(letter))
    })
    const blocks = [...records, ...observer.takeRecords()].map(({ target }) => {
      const block = [...text.children].find((child) => child.contains(target))
      return block ? `${block.tagName.toLowerCase()} ${block.className}`.trim() : 'the text'
    })
    observer.disconnect()
    return { drawn: drawn.mock.calls.length, changed: [...new Set(blocks)] }
  }
  return { type, editor: ready }
}

test('a letter in a word changes nothing but its paragraph, and nothing around the text is drawn', async () => {
  const { type } = await written()
  // The first letter is something to undo, which a button shows.
  await type('b')
  expect(await type('ing')).toEqual({ drawn: 0, changed: ['p'] })
})

test('what is selected is counted below the text, and the count goes with the selection', async () => {
  const { editor } = await written()
  act(() => editor.commands.setTextSelection({ from: 1, to: 9 }))
  expect(await screen.findByText(/^Selected: 2 of/)).toBeTruthy()
  act(() => editor.commands.setTextSelection(1))
  expect(await screen.findByText(/^\d+ words ·/)).toBeTruthy()
})
