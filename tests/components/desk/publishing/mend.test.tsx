// What a check found is put right by one click, or nothing is done: the text may have moved on since.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Editor, JSONContent } from '@tiptap/core'
import { undo } from '@tiptap/pm/history'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mendIt } from '../../../../components/desk/article/checks/mend.ts'
import { ConfirmDialog } from '../../../../components/desk/article/publishing/confirm-dialog.tsx'
import type { ArticleModel } from '../../../../components/desk/article/use-article.ts'
import { bodyOf } from '../../../../components/desk/rich-text/body-of.ts'
import { Sheets, sheetsShown } from '../../../../components/desk/rich-text/pages/sheets.ts'
import { ToastProvider } from '../../../../components/desk/toasts.client.tsx'
import type { ArticleWork } from '../../../../lib/articles/work.ts'
import type { Mend } from '../../../../lib/publications/preflight/finding.ts'
import { anEditor, mark, paragraph, references, withoutLayout } from '../../../support/body.ts'

let editor: Editor | null = null
beforeEach(() => {
  withoutLayout()
  Element.prototype.scrollIntoView = () => {}
})
afterEach(() => {
  editor?.destroy()
  editor = null
  vi.unstubAllGlobals()
})

const line = (name: string, credentials: string[] = []) => ({
  ...{ authorId: name, name, credentials, role: '' },
})
const setField = vi.fn()
const modelOf = (fields: object = {}) =>
  ({ fields: { byline: [], ...fields }, setField, editor: () => editor }) as unknown as ArticleModel
const write = (...content: JSONContent[]) => {
  editor = anEditor(content, [Sheets])
  return editor
}
const heading = (words: string, level = 4) => ({ ...paragraph(words), type: 'heading', attrs: { level } })
const linked = (href: string) => ({
  ...{ type: 'text', text: 'there', marks: [{ type: 'link', attrs: { href } }] },
})
const figure = (mediumId: string, alt: string | null = null) => ({ type: 'figure', attrs: { mediumId, alt } })
const body = () => JSON.stringify(editor && bodyOf(editor.state.doc))

const credentials = { kind: 'credentials', line: 1, authorId: 'Ada', name: 'Ada' } as const
const useMd: Mend = { ...credentials, credentials: ['MD'], label: 'Use MD' }

test('an author’s credentials are printed with that author, and with nobody who stands there now', () => {
  expect(mendIt(useMd, modelOf({ byline: [line('Bea'), line('Ada')] }))).toBe(true)
  expect(setField).toHaveBeenLastCalledWith('byline', [line('Bea'), line('Ada', ['MD'])])
  setField.mockClear()
  for (const byline of [[line('Ada'), line('Bea')], [line('Ada')], [line('Bea'), line('Ada', ['PhD'])]])
    expect(mendIt(useMd, modelOf({ byline }))).toBe(false)
  expect(setField).not.toHaveBeenCalled()
})

test('a sponsor is named and a disclosure made, unless somebody has written one meanwhile', () => {
  const sponsor: Mend = { kind: 'sponsor', sponsor: 'Northmere', label: '' }
  const disclosure: Mend = { kind: 'disclosure', disclosure: 'Nothing.', label: '' }
  expect(mendIt(sponsor, modelOf({ sponsor: null }))).toBe(true)
  expect(setField).toHaveBeenLastCalledWith('sponsor', 'Northmere')
  expect(mendIt(disclosure, modelOf({ disclosure: null }))).toBe(true)
  expect(setField).toHaveBeenLastCalledWith('disclosure', 'Nothing.')
  setField.mockClear()
  expect(mendIt(sponsor, modelOf({ sponsor: 'Southmere' }))).toBe(false)
  expect(mendIt(disclosure, modelOf({ disclosure: 'Grants.' }))).toBe(false)
  expect(setField).not.toHaveBeenCalled()
})

test('the heading that was found gets its level, and no other that has come to stand there', () => {
  write(paragraph('So.'), heading('Doses'), heading('Results'))
  const mend: Mend = { kind: 'heading', index: 1, words: 'Doses', level: 2, label: '' }
  expect(mendIt(mend, modelOf())).toBe(true)
  expect(editor?.state.doc.child(1).attrs.level).toBe(2)
  const before = body()
  expect(mendIt({ ...mend, index: 2 }, modelOf())).toBe(false)
  expect(mendIt({ ...mend, index: 9 }, modelOf())).toBe(false)
  expect(body()).toBe(before)
})

test('a link is led on, or taken out with its words left; Ctrl-Z brings it back', () => {
  write(paragraph('Look ', linked('/old/'), ' and ', linked('/gone/')))
  expect(mendIt({ kind: 'link', from: '/old/', to: '/new/', label: '' }, modelOf())).toBe(true)
  expect(mendIt({ kind: 'unlink', href: '/gone/', label: '' }, modelOf())).toBe(true)
  expect(body()).toContain('"/new/"')
  expect(body()).not.toMatch(/\/old\/|\/gone\//)
  expect(editor?.state.doc.textContent).toBe('Look there and there')
  expect(mendIt({ kind: 'unlink', href: '/gone/', label: '' }, modelOf())).toBe(false)
  if (editor) undo(editor.state, editor.view.dispatch)
  expect(body()).toMatch(/\/new\/.*\/gone\//)
})

test('references that nobody cites go, but not one that is cited by now; the list goes with its last', () => {
  write(paragraph('So.', mark('b')), references({ a: 'A.', b: 'B.' }))
  const drop = (...ids: string[]): Mend => ({ kind: 'drop-references', ids, label: '' })
  expect(mendIt(drop('a', 'b'), modelOf())).toBe(true)
  expect(body()).toMatch(/"B\."/)
  expect(body()).not.toMatch(/"A\."/)
  expect(mendIt(drop('b'), modelOf())).toBe(false)
  editor?.destroy()
  write(paragraph('So.'), references({ a: 'A.' }))
  expect(mendIt(drop('a'), modelOf())).toBe(true)
  expect(body()).not.toContain('referenceList')
})

test('a citation of what is not listed is taken out, and stays where it is listed by now', () => {
  write(paragraph('One', mark('gone'), ' two', mark('a', 'gone'), '.'), references({ a: 'A.' }))
  const uncite: Mend = { kind: 'uncite', ids: ['gone'], label: '' }
  expect(mendIt(uncite, modelOf())).toBe(true)
  expect(body().match(/"ids":\[[^\]]*\]/g)).toEqual(['"ids":["a"]'])
  expect(mendIt({ ...uncite, ids: ['a'] }, modelOf())).toBe(false)
})

test('a picture is marked as decorative where it stood, unless it is described by now', () => {
  write(paragraph('So.'), figure('knee'), figure('hip', 'A hip'))
  const mend: Mend = { kind: 'decorative', index: 1, mediumId: 'knee', label: '' }
  expect(mendIt(mend, modelOf())).toBe(true)
  expect(editor?.state.doc.child(1).attrs.alt).toBe('')
  expect(mendIt({ ...mend, index: 2 }, modelOf())).toBe(false)
  expect(mendIt({ ...mend, index: 2, mediumId: 'hip' }, modelOf())).toBe(false)
})

test('pages are proposed, to be looked at before they are taken', () => {
  write(...Array.from({ length: 30 }, () => paragraph('word '.repeat(50))))
  expect(mendIt({ kind: 'split', label: '' }, modelOf())).toBe(true)
  expect(editor && sheetsShown(editor.state).proposal).toMatchObject({ pages: 3, isNew: true })
})

test('before the text is there nothing is done to it', () => {
  for (const mend of [{ kind: 'unlink', href: '/a/' }, { kind: 'split' }] as Mend[])
    expect(mendIt(mend, modelOf())).toBe(false)
})

const work = { slug: 'kites', plan: [], embargoUntil: null, expiresAt: null } as unknown as ArticleWork

test('in the dialog of publishing, too, it is put right, saved, and checked once more', async () => {
  const finding = { check: 'byline', kind: 'advice', message: 'Ada is printed without.', mend: useMd }
  const answers = [[finding], [{ ...finding, message: 'Once more.' }], []]
  const save = vi.fn(async () => null)
  vi.stubGlobal('fetch', async () => Response.json({ findings: answers.shift() ?? [] }))
  const fields = { categoryIds: [], tagIds: [], issue: null, byline: [line('Bea'), line('Ada')] }
  const model = {
    ...{ article: { id: 'a', rev: 1, slug: 'kites' }, standing: { kind: 'draft' }, fields, setField, save },
    editor: () => null,
  } as unknown as ArticleModel
  const page = (model: ArticleModel) => (
    <ToastProvider>
      <ConfirmDialog
        {...{
          model,
          work,
          publishing: { timeZone: 'UTC', dialog: 'publish', state: { kind: 'idle' } } as never,
        }}
        choices={{ categories: [], issues: [], tags: [] } as never}
        mayEdit
        onMove={vi.fn()}
        onGoTo={() => {}}
      />
    </ToastProvider>
  )
  const again = { name: /^Use MD/ }
  const { rerender } = render(page({ ...model, fields: { ...fields, byline: [line('Ada')] } as never }))
  await userEvent.click(await screen.findByRole('button', again))
  await screen.findByText(/has changed since this was found/)
  await screen.findByText('Once more.')
  rerender(page(model))
  await userEvent.click(screen.getByRole('button', again))
  await screen.findByText('All checks pass.')
  expect(setField).toHaveBeenLastCalledWith('byline', [line('Bea'), line('Ada', ['MD'])])
  expect(save).toHaveBeenCalledTimes(2)
})

test('the address from the title is given by the server, said with what leads there, or refused in its words', async () => {
  const mend: Mend = { kind: 'slug', slug: 'slow-kites', label: 'Address from the title: slow-kites' }
  const finding = { check: 'titles', kind: 'advice', message: 'Its address ends in a number.', mend }
  vi.stubGlobal('fetch', async () => Response.json({ findings: [finding] }))
  const onMove = vi
    .fn()
    .mockResolvedValueOnce({ ok: false, message: '“Slow Kites” has this address already.' })
    .mockResolvedValueOnce({ ok: true, value: { slug: 'slow-kites', redirectsFrom: '/article/kites-2/' } })
  const fields = { categoryIds: [], tagIds: [], issue: null, byline: [] }
  const article = { id: 'a', rev: 1, slug: 'kites-2' }
  const model = { article, standing: { kind: 'live' }, fields, save: async () => null } as never
  render(
    <ToastProvider>
      <ConfirmDialog
        {...{ model, work, onMove, onGoTo() {}, choices: { categories: [], issues: [], tags: [] } as never }}
        publishing={{ timeZone: 'UTC', dialog: 'publish', state: { kind: 'idle' } } as never}
        mayEdit
      />
    </ToastProvider>,
  )
  const again = { name: /^Address from the title/ }
  await userEvent.click(await screen.findByRole('button', again))
  expect(await screen.findByText('“Slow Kites” has this address already.')).toBeVisible()
  await userEvent.click(await screen.findByRole('button', again))
  expect(await screen.findByText('Moved. /article/kites-2/ leads to the new address.')).toBeVisible()
  expect(onMove).toHaveBeenCalledWith('slow-kites')
})
