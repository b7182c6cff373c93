// Kicker, title and dek: one writes on without the mouse, from the title through the dek into the text.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { HeadFields } from '../../../../components/desk/article/head-fields.tsx'
import type { ArticleModel } from '../../../../components/desk/article/use-article.ts'

function head(article: object | null) {
  const focus = vi.fn()
  const setField = vi.fn()
  const editor = () => ({ commands: { focus } })
  const model = { article, fields: { title: '' }, setField, editor } as unknown as ArticleModel
  render(<HeadFields model={model} isDisabled={false} faultOf={() => undefined} />)
  return { focus, setField }
}

test('a new article begins in its title; one that is there leaves the focus where it is', () => {
  head(null)
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus()
})

test('one that is there leaves the focus where it is', () => {
  head({ id: 'a' })
  expect(document.body).toHaveFocus()
})

test('whoever is in a field already stays there', () => {
  const other = document.body.appendChild(document.createElement('input'))
  other.focus()
  head(null)
  expect(other).toHaveFocus()
  other.remove()
})

test('Enter goes from the title to the dek and from there to the text, and leaves no line break', async () => {
  const { focus, setField } = head(null)
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('textbox', { name: 'Dek' })).toHaveFocus()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  expect(focus).not.toHaveBeenCalled()
  await userEvent.keyboard('{Enter}')
  expect(focus).toHaveBeenCalledWith('start')
  expect(setField).not.toHaveBeenCalledWith('title', expect.stringContaining('\n'))
})
