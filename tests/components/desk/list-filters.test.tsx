import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { beforeAll, expect, test, vi } from 'vitest'
import { ListFilters } from '../../../components/desk/article-list/filters.tsx'
import { type ListQuery, readListQuery } from '../../../lib/article-list/filter.ts'
import type { ArticleList } from '../../../lib/article-list/load.ts'

// jsdom does not know <search> yet, and React tells that once.
beforeAll(() => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
  following()
  cleanup()
  quiet.mockRestore()
})

const category = (value: string) => ({ id: value, value, label: value })
const list = (query: ListQuery) =>
  ({
    ...{ query, people: [], issues: [] },
    categories: [category('gout'), category('joints'), category('spine')],
  }) as unknown as ArticleList

/** The list follows the address at once, as it does after an answer. */
function following() {
  const went: string[] = []
  const searchField = createRef<HTMLInputElement>()
  const draw = (address: string) => (
    <ListFilters
      list={list(readListQuery(Object.fromEntries(new URL(address, 'http://desk.example').searchParams)))}
      searchField={searchField}
      onGo={(href) => {
        went.push(href)
        rerender(draw(href))
      }}
    />
  )
  const { rerender } = render(draw('/desk/articles/'))
  return { went, show: (address: string) => rerender(draw(address)) }
}

test('whoever types a filter keeps the field while the list follows', async () => {
  const { went } = following()
  await userEvent.click(screen.getByText('Filters'))
  const tag = screen.getByLabelText('Tag')
  await userEvent.type(tag, 'cryst')
  await waitFor(() => expect(went).toEqual(['/desk/articles/?tag=cryst']))
  expect(tag).toHaveFocus()
  await userEvent.keyboard('als')
  await waitFor(() => expect(went.at(-1)).toBe('/desk/articles/?tag=crystals'))
  expect(tag).toHaveFocus()
  await userEvent.clear(tag)
  await waitFor(() => expect(went.at(-1)).toBe('/desk/articles/'))
  expect(tag).toHaveFocus()
  expect(tag.closest('details')).toHaveAttribute('open')
})

test('a choice keeps the keyboard, so that arrows can go on to the next', async () => {
  const { went } = following()
  await userEvent.click(screen.getByText('Filters'))
  const field = screen.getByLabelText('Category')
  field.focus()
  await userEvent.selectOptions(field, 'gout')
  await userEvent.selectOptions(field, 'joints')
  expect(went.at(-1)).toBe('/desk/articles/?category=joints')
  expect(screen.getByLabelText('Category')).toBe(field)
  expect(field).toHaveFocus()
})

test('a list chosen elsewhere sets the fields to what it asks', async () => {
  const { went, show } = following()
  const search = screen.getByLabelText('Search these articles')
  await userEvent.type(search, 'foo')
  await waitFor(() => expect(went).toEqual(['/desk/articles/?q=foo']))
  show('/desk/articles/')
  expect(search).toHaveValue('')
  show('/desk/articles/?q=kite&category=spine')
  expect(search).toHaveValue('kite')
  expect(screen.getByLabelText('Category')).toHaveValue('spine')
})
