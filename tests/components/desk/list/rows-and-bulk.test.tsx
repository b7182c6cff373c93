// The list of articles: rows and their order, selecting, what is done with many at once, and views that somebody keeps.
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { BulkBar } from '../../../../components/desk/article-list/bulk-bar.tsx'
import { ArticleTable } from '../../../../components/desk/article-list/table.tsx'
import { useSelection } from '../../../../components/desk/article-list/use-selection.ts'
import { ColumnsMenu, SaveView } from '../../../../components/desk/article-list/view-tools.tsx'
import type { Column } from '../../../../lib/article-list/columns.ts'
import { readListQuery } from '../../../../lib/article-list/filter.ts'
import type { ArticleList, ListRow } from '../../../../lib/article-list/load.ts'
import { withoutLayout } from '../../../support/body.ts'
import { NOON } from '../../../support/cast.ts'

beforeAll(withoutLayout)

const row = (id: string, more: Partial<ListRow> = {}): ListRow => ({
  ...{ id, title: `Article ${id}`, rev: 1, status: 'draft', standing: { kind: 'draft' }, isTrashed: false },
  ...{ changedAt: NOON, changedBy: 'Edda Editor', createdAt: NOON, publishedAt: null, byline: '' },
  ...{ category: '', issue: '', owner: '', assignee: '', words: 1234, slug: null },
  ...more,
})

function aList(
  rows: ListRow[],
  asked: Record<string, string> = {},
  columns: Column[] = ['words', 'changed'],
) {
  const people = [{ id: 'u1', name: 'Edda Editor' }]
  const issues = [{ id: 'i1', value: '2026-01', label: 'January 2026' }]
  const may = { move: true, assign: true, publish: true, retag: true }
  const facts = { total: rows.length, next: null, counts: {} as never, views: [], categories: [] }
  return { query: readListQuery(asked), rows, columns, people, issues, may, ...facts } satisfies ArticleList
}

type Shown = { list: ArticleList; changes: unknown[]; went: string[] }

/** Rows and bar as on the screen. */
function RowsAndBar({ list, changes, went }: Shown) {
  const selection = useSelection(list.rows.map(({ id }) => id))
  const bulk = { isWorking: false, change: async (...given: unknown[]) => void changes.push(given) }
  return (
    <>
      <ArticleTable list={list} timeZone="UTC" selection={selection} onGo={(href) => went.push(href)} />
      <BulkBar list={list} selection={selection} bulk={bulk} />
    </>
  )
}

function shown(list: ArticleList) {
  const [changes, went]: [unknown[], string[]] = [[], []]
  render(<RowsAndBar {...{ list, changes, went }} />)
  return { changes, went }
}

const bar = () => screen.getByRole('region', { name: 'Selected articles' })

test('a row says what an editor chose to see, and leads to its article', () => {
  shown(aList([row('1', { title: 'A lamp', standing: { kind: 'live' } })]))
  const [, first] = screen.getAllByRole('row')
  expect(first).toHaveTextContent('A lampLive1,234Jan 15, 2026, 12:00 PM, Edda Editor')
  expect(screen.getByRole('link', { name: 'A lamp' })).toHaveAttribute('href', '/desk/articles/1/')
})

test('a heading orders by itself, says so, and turns the order round', async () => {
  const { went } = shown(aList([row('1')], { sort: 'title' }))
  expect(screen.getByRole('columnheader', { name: /Title/ })).toHaveAttribute('aria-sort', 'ascending')
  await userEvent.click(screen.getByRole('link', { name: /Title/ }))
  expect(went).toEqual(['/desk/articles/?sort=title&order=down'])
})

test('with Shift everything between is selected, and the first box selects all or none', async () => {
  shown(aList(['1', '2', '3', '4'].map((id) => row(id))))
  expect(screen.queryByRole('region', { name: 'Selected articles' })).toBeNull()
  const person = userEvent.setup()
  await person.click(screen.getByLabelText('Select “Article 1”'))
  await person.keyboard('{Shift>}')
  await person.click(screen.getByLabelText('Select “Article 3”'))
  await person.keyboard('{/Shift}')
  expect(within(bar()).getByRole('status')).toHaveTextContent('3 selected')
  const all = screen.getByLabelText('Select all on this page')
  expect(all).toBePartiallyChecked()
  await person.click(all)
  expect(within(bar()).getByRole('status')).toHaveTextContent('4 selected')
  await person.click(within(bar()).getByRole('button', { name: 'Clear selection' }))
  expect(screen.queryByRole('region', { name: 'Selected articles' })).toBeNull()
})

test('what is selected is moved, given to somebody, put into an issue, or thrown away', async () => {
  const { changes } = shown(aList([row('1')]))
  await userEvent.click(screen.getByLabelText('Select “Article 1”'))
  const pick = async (menu: string, item: string) => {
    await userEvent.click(within(bar()).getByRole('button', { name: menu }))
    await userEvent.click(await screen.findByRole('menuitem', { name: item }))
  }
  await pick('Status', 'Copyedited')
  await pick('Assign', 'Edda Editor')
  await pick('Issue', 'No issue')
  await userEvent.click(within(bar()).getByRole('button', { name: 'Trash' }))
  expect(changes).toEqual([
    [{ kind: 'move', to: 'copyedited' }, 'Now “Copyedited”'],
    [{ kind: 'assign', assigneeId: 'u1' }, 'Assigned to Edda Editor'],
    [{ kind: 'issue', issueId: null }, 'Taken out of its issue'],
    [{ kind: 'trash' }, 'Moved to the trash'],
  ])
})

test('changes are published only where there are some; in the trash there is only a way back', async () => {
  shown(aList([row('1'), row('2', { standing: { kind: 'changed' } })]))
  await userEvent.click(screen.getByLabelText('Select “Article 1”'))
  expect(within(bar()).queryByRole('button', { name: 'Publish changes' })).toBeNull()
  await userEvent.click(screen.getByLabelText('Select “Article 2”'))
  expect(within(bar()).getByRole('button', { name: 'Publish changes' })).toBeVisible()
})

test('in the trash there is only a way back', async () => {
  shown(aList([row('1', { isTrashed: true })], { status: 'trash' }))
  await userEvent.click(screen.getByLabelText('Select “Article 1”'))
  const acts = within(bar()).getAllByRole('button')
  expect(acts.map(({ textContent }) => textContent)).toEqual(['Restore', 'Clear selection'])
})

test('columns come and go by a menu that says which are shown', async () => {
  const onChange = vi.fn()
  render(<ColumnsMenu columns={['words']} onChange={onChange} />)
  await userEvent.click(screen.getByRole('button', { name: 'Columns' }))
  expect(await screen.findByRole('menuitem', { name: /^Byline$/ })).toBeVisible()
  await userEvent.click(screen.getByRole('menuitem', { name: /^Words.*chosen/ }))
  expect(onChange).toHaveBeenCalledWith([])
})

test('a view is kept under a name; a name that does not do is said beside it, and stays', async () => {
  const names: string[] = []
  const onSave = async (name: string) => {
    names.push(name)
    return name === 'Mine' ? 'You have a view of this name already.' : null
  }
  render(<SaveView onSave={onSave} />)
  await userEvent.click(screen.getByRole('button', { name: 'Keep this view…' }))
  await userEvent.type(screen.getByLabelText('Name'), 'Mine{Enter}')
  expect(await screen.findByText('You have a view of this name already.')).toBeVisible()
  expect(screen.getByLabelText('Name')).toHaveValue('Mine')
  await userEvent.type(screen.getByLabelText('Name'), ' in review{Enter}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(names).toEqual(['Mine', 'Mine in review'])
})
