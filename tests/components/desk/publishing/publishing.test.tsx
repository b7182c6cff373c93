import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { BylineField } from '../../../../components/desk/article/byline-field.tsx'
import { FindingList } from '../../../../components/desk/article/checks/finding-list.tsx'
import { ActivitySection } from '../../../../components/desk/article/panel/activity-section.tsx'
import { NotesSection } from '../../../../components/desk/article/panel/notes-section.tsx'
import { PanelSection } from '../../../../components/desk/article/panel/section.tsx'
import { Stages } from '../../../../components/desk/article/panel/stages.tsx'
import { MomentPicker } from '../../../../components/desk/article/publishing/moment-picker.tsx'
import type { BylineEntry } from '../../../../lib/articles/content.ts'
import type { ArticleWork } from '../../../../lib/articles/work.ts'
import type { Finding } from '../../../../lib/publications/preflight/finding.ts'
import { NOON } from '../../../support/cast.ts'

const HOSTILE = '<img src=x onerror="alert(1)"><script>alert(1)</script>'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  localStorage.clear()
})

function liveIn(timeZone: string): void {
  const options = Intl.DateTimeFormat().resolvedOptions()
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({ ...options, timeZone })
}

function Picking({ onPick }: { onPick(at: number | null): void }) {
  const [at, setAt] = useState<number | null>(null)
  const put = (next: number | null) => {
    setAt(next)
    onPick(next)
  }
  return <MomentPicker label="It appears" timeZone="Europe/Berlin" value={at} onChange={put} />
}

function choose(date: string, time: string): void {
  fireEvent.change(screen.getByLabelText('Date'), { target: { value: date } })
  fireEvent.change(screen.getByLabelText('Time'), { target: { value: time } })
}

test('a moment is told by the publication’s clock and by one’s own', async () => {
  liveIn('America/New_York')
  const picked = vi.fn()
  render(<Picking onPick={picked} />)
  choose('2026-01-24', '09:30')
  expect(picked).toHaveBeenLastCalledWith(Date.UTC(2026, 0, 24, 8, 30))
  expect(screen.getByRole('status').textContent).toBe(
    'Sat, Jan 24, 2026, 9:30 AM for the publication, Sat, Jan 24, 2026, 3:30 AM for you',
  )
  await userEvent.click(screen.getByRole('radio', { name: /Your clock \(New York\)/ }))
  expect(picked).toHaveBeenLastCalledWith(Date.UTC(2026, 0, 24, 14, 30))
})

test('a time that does not happen that day is said to, and nothing is chosen until the editor does', async () => {
  liveIn('Europe/Berlin')
  const picked = vi.fn()
  render(<Picking onPick={picked} />)
  choose('2026-03-29', '02:30')
  expect(picked).toHaveBeenLastCalledWith(null)
  expect(screen.getByRole('alert').textContent).toContain('does not happen that day')
  await userEvent.click(screen.getByRole('radio', { name: '03:30 GMT+2' }))
  expect(picked).toHaveBeenLastCalledWith(Date.UTC(2026, 2, 29, 1, 30))
})

test('a time that happens twice asks which', async () => {
  liveIn('Europe/Berlin')
  const picked = vi.fn()
  render(<Picking onPick={picked} />)
  choose('2026-10-25', '02:30')
  expect(picked).toHaveBeenLastCalledWith(null)
  await userEvent.click(screen.getByRole('radio', { name: '02:30 GMT+1, an hour later' }))
  expect(picked).toHaveBeenLastCalledWith(Date.UTC(2026, 9, 25, 1, 30))
})

test('what blocks is told apart from advice, each with a way to it and a mend', async () => {
  const findings: Finding[] = [
    {
      check: 'alt',
      kind: 'blocking',
      message: 'Picture 1 has no alt text.',
      place: { kind: 'block', index: 3 },
    },
    {
      check: 'byline',
      kind: 'advice',
      message: HOSTILE,
      mend: {
        ...{ kind: 'credentials', line: 0, authorId: 'a', name: 'Ada' },
        ...{ credentials: ['MD'], label: 'Use MD' },
      },
    },
  ]
  const [goTo, mend] = [vi.fn(), vi.fn()]
  const { container } = render(<FindingList findings={findings} onGoTo={goTo} onMend={mend} />)
  expect(screen.getByRole('region', { name: 'Holds it back' }).textContent).toContain('no alt text')
  expect(screen.getByRole('region', { name: 'Worth a look' }).textContent).toContain(HOSTILE)
  expect(container.querySelector('img, script')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: /Show me/ }))
  expect(goTo).toHaveBeenCalledWith(findings[0])
  await userEvent.click(screen.getByRole('button', { name: /^Use MD/ }))
  expect(mend).toHaveBeenCalledWith(findings[1]?.mend)
})

test('a part of the panel that was opened is open the next time', async () => {
  const part = () => (
    <PanelSection name="seo" title="Search" summary="Automatic">
      Inside
    </PanelSection>
  )
  const { unmount, container } = render(part())
  const details = container.querySelector('details')
  expect(details?.open).toBe(false)
  if (details) details.open = true
  fireEvent(details as Element, new Event('toggle'))
  unmount()
  expect(render(part()).container.querySelector('details')?.open).toBe(true)
})

test('the present stage is marked for everybody', () => {
  render(<Stages status="copyedited" />)
  expect(screen.getByText('Copyedited').getAttribute('aria-current')).toBe('step')
})

const note = { id: 'n', text: HOSTILE, at: NOON, byName: HOSTILE, resolvedAt: null }
const work = {
  notes: [note],
  may: { note: true },
  activity: [
    { id: '1', at: NOON, actorName: HOSTILE, act: 'article.withdraw', detail: { why: HOSTILE } },
    { id: '2', at: NOON, actorName: 'Edda', act: 'article.save', detail: {} },
    { id: '3', at: NOON - 1, actorName: 'Edda', act: 'article.save', detail: {} },
  ],
} as unknown as ArticleWork

test('notes and the record show what was typed as text', () => {
  const model = { work, id: 'x', refresh: vi.fn(), doing: vi.fn() }
  const { container } = render(
    <>
      <NotesSection work={model} timeZone="UTC" />
      <ActivitySection work={work} timeZone="UTC" />
    </>,
  )
  expect(container.querySelector('img, script')).toBeNull()
  expect(container.querySelectorAll('.activity__one')).toHaveLength(2)
})

test('authors are moved by button, and a name without a page is printed as it is', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ choices: [] }))
  const line = (name: string): BylineEntry => ({ authorId: name, name, credentials: ['MD'], role: '' })
  const change = vi.fn()
  render(
    <BylineField
      byline={[line('Ada'), line('Bea')]}
      isDisabled={false}
      mayAddAuthors={false}
      onChange={change}
    />,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Move down: Ada' }))
  expect(change.mock.lastCall?.[0].map(({ name }: BylineEntry) => name)).toEqual(['Bea', 'Ada'])
  await userEvent.type(screen.getByRole('combobox', { name: 'Add an author' }), 'Cleo Guest')
  await userEvent.click(await screen.findByRole('option', { name: 'Add “Cleo Guest”' }))
  expect(change.mock.lastCall?.[0].at(-1)).toEqual({
    ...{ authorId: null, name: 'Cleo Guest', credentials: [], role: '' },
  })
})
