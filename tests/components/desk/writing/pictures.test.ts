import type { Editor } from '@tiptap/core'
import { afterEach, expect, test, vi } from 'vitest'
import { ask } from '../../../../components/desk/rich-text/nodes/asks.ts'
import { uploadInto } from '../../../../components/desk/rich-text/pictures/extension.ts'
import { knownPictures } from '../../../../components/desk/rich-text/pictures/known-pictures.ts'
import { replacePicture } from '../../../../components/desk/rich-text/pictures/put-figure.ts'
import { type Outcome, uploadsOpen } from '../../../../components/desk/rich-text/pictures/uploads.ts'
import {
  aMedium,
  blocksOf,
  editorWith,
  figure,
  paragraph,
  paste,
  press,
} from '../../../support/desk/writing.ts'

let editor: Editor
afterEach(() => editor.destroy())

const file = (name: string) => new File(['x'], name, { type: 'image/png' })
const at = (selector: string) => editor.view.dom.querySelector<HTMLElement>(selector)
const click = (name: string, within = '') =>
  [...editor.view.dom.querySelectorAll<HTMLElement>(`${within} button`)]
    .find((button) => button.textContent === name || button.getAttribute('aria-label') === name)
    ?.click()

/** Answers each file when the test says so. */
function server() {
  const answers = new Map<string, (outcome: Outcome) => void>()
  const sent: string[] = []
  return {
    sent,
    send: (one: File) => {
      sent.push(one.name)
      return new Promise<Outcome>((resolve) => answers.set(one.name, resolve))
    },
    async answer(name: string, outcome: Outcome = { ok: true, value: aMedium(name, { caption: null }) }) {
      answers.get(name)?.(outcome)
      await new Promise((resolve) => setTimeout(resolve))
    },
  }
}

test('several files keep their order whichever is there first, and what one writes meanwhile stays', async () => {
  const { send, answer } = server()
  editor = editorWith([paragraph('Before'), paragraph('|'), paragraph('After')], { send })
  uploadInto(editor, [file('a'), file('b'), file('c')])
  expect(editor.view.dom.querySelectorAll('.upload')).toHaveLength(3)
  editor.commands.insertContent('Typed meanwhile')
  await answer('b')
  editor.commands.insertContent(', and more')
  await answer('c')
  await answer('a')
  expect(blocksOf(editor)).toEqual(['Before', '[a]', '[b]', '[c]', 'Typed meanwhile, and more', 'After'])
  expect(editor.view.dom.querySelectorAll('.upload')).toHaveLength(0)
})

test('an upload that fails says so in its place, is tried again or left out', async () => {
  const { send, answer, sent } = server()
  editor = editorWith([paragraph('Text|')], { send })
  uploadInto(editor, [file('a')])
  await answer('a', { ok: false, message: 'The server cannot be reached.' })
  expect(at('.upload')?.textContent).toContain('Not uploaded. The server cannot be reached.')
  click('Try again', '.upload')
  expect(sent).toEqual(['a', 'a'])
  await answer('a', { ok: false, message: 'Still not.' })
  click('Leave it out', '.upload')
  expect(at('.upload')).toBeNull()
  expect(blocksOf(editor)).toEqual(['Text'])
})

test('a picture that is cancelled while it waits is never sent, and those under way are counted', async () => {
  const { send, answer, sent } = server()
  editor = editorWith([paragraph('Text|')], { send })
  uploadInto(editor, [file('a'), file('b'), file('c'), file('d')])
  expect(uploadsOpen(editor.state)).toBe(4)
  const waiting = [...editor.view.dom.querySelectorAll<HTMLElement>('.upload')].find((one) =>
    one.textContent?.includes('Waiting'),
  )
  waiting?.querySelectorAll('button')[1]?.click()
  expect(uploadsOpen(editor.state)).toBe(3)
  for (const name of ['a', 'b', 'c']) await answer(name)
  expect(sent).toEqual(['a', 'b', 'c'])
  expect(uploadsOpen(editor.state)).toBe(0)
})

test('a pasted picture is uploaded; where text comes with a drawing of itself, as from Excel, the text is meant', () => {
  const { send, sent } = server()
  editor = editorWith([paragraph('|')], { send })
  expect(paste(editor, {}, [file('shot')])).toBe(true)
  const html = '<table><tr><td>1</td></tr></table>'
  paste(editor, { 'text/plain': '1', 'text/html': html }, [file('drawing')])
  paste(editor, { 'text/html': '<img src="https://x.example/a.png">' }, [file('copied')])
  expect(sent).toEqual(['shot', 'copied'])
})

test('missing alt text is told until it is written, or the picture is said to be decorative', () => {
  const known = knownPictures({ a: aMedium('a'), b: aMedium('b', { alt: 'A hand' }) }, async () => [])
  editor = editorWith([figure('a'), figure('b')], { known })
  const notices = () =>
    [...editor.view.dom.querySelectorAll<HTMLElement>('.node-notice')].map((one) => !one.hidden)
  expect(notices()).toEqual([true, false])
  const choice = at('input[type=checkbox]') as HTMLInputElement
  choice.click()
  expect(editor.getJSON().content?.[0]?.attrs?.alt).toBe('')
  expect(notices()).toEqual([false, false])
  choice.click()
  const field = at('textarea') as HTMLTextAreaElement
  for (const value of ['A', 'A k', 'A knee']) {
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  expect(editor.getJSON().content?.[0]?.attrs?.alt).toBe('A knee')
  press(editor, 'z', { ctrlKey: true })
  expect(editor.getJSON().content?.[0]?.attrs?.alt).toBeNull()
})

test('pictures side by side become a gallery, change places in it, leave it, and it comes apart again', () => {
  editor = editorWith([paragraph('x'), figure('a'), figure('b'), figure('c'), paragraph('y')])
  click('Make a gallery of this picture and those next to it')
  expect(blocksOf(editor)).toEqual(['x', 'gallery [a] [b] [c]', 'y'])
  click('Move later', '.figure')
  expect(blocksOf(editor)[1]).toBe('gallery [b] [a] [c]')
  click('Remove', '.figure')
  expect(blocksOf(editor)[1]).toBe('gallery [a] [c]')
  click('Put the pictures one under the other')
  expect(blocksOf(editor)).toEqual(['x', '[a]', '[c]', 'y'])
  click('Make a gallery of this picture and those next to it')
  click('Remove', '.figure')
  click('Remove', '.figure')
  expect(blocksOf(editor)).toEqual(['x', 'y'])
})

test('another picture takes over the caption, not what was said of the old one', () => {
  editor = editorWith([figure('a', 'Caption', { alt: 'A knee', credit: 'Marsh', size: 'wide' })])
  replacePicture(editor.view, 0, aMedium('b'))
  expect(editor.getJSON().content?.[0]).toMatchObject({
    attrs: { mediumId: 'b', alt: null, credit: null, size: 'wide' },
    content: [{ text: 'Caption' }],
  })
})

test('by keys: Enter goes into the caption and out behind the picture, Backspace selects the picture before it goes', () => {
  editor = editorWith([figure('a', '|'), paragraph('After')])
  press(editor, 'Backspace')
  expect(blocksOf(editor)).toEqual(['[a]', 'After'])
  press(editor, 'Enter')
  editor.commands.insertContent('Caption')
  press(editor, 'Enter')
  editor.commands.insertContent('Next')
  expect(blocksOf(editor)).toEqual(['[a] Caption', 'Next', 'After'])
})

test('a picture that this screen does not know yet is looked up once', async () => {
  const look = vi.fn(async () => [aMedium('far', { alt: 'Far away' })])
  editor = editorWith([figure('far'), figure('far')], { known: knownPictures({}, look) })
  expect(at('.figure-frame__lost')).not.toBeNull()
  await expect.poll(() => editor.view.dom.querySelectorAll('img[alt="Far away"]').length).toBe(2)
  expect(look.mock.calls).toEqual([[['far']]])
})

test('what a command needs is asked of the screen', () => {
  editor = editorWith([paragraph('|')])
  expect(ask(editor, { kind: 'picture' })).toBe(false)
  const asked = vi.fn()
  editor.storage.asks.listener = asked
  ask(editor, { kind: 'picture' })
  expect(asked).toHaveBeenCalledWith({ kind: 'picture' })
})
