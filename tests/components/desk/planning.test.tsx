// The first screen and the calendar: what is next, what waits, what would be held back, and on which day what happens.
import { cleanup, render, screen, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { CalendarView } from '../../../components/desk/planning/calendar.tsx'
import { DashboardView } from '../../../components/desk/planning/dashboard.tsx'
import type { Calendar, PlanDay } from '../../../lib/planning/calendar.ts'
import type { Dashboard } from '../../../lib/planning/dashboard.ts'
import type { FirstStep } from '../../../lib/planning/first-steps.ts'
import { NOON } from '../../support/cast.ts'

beforeEach(() => void vi.stubGlobal('indexedDB', undefined))

const empty: Dashboard = { next: [], waiting: [], recent: [], failing: [], checked: 0, candidates: 0 }
const dashboard = (more: Partial<Dashboard>, isContributor = false, firstSteps: FirstStep[] | null = null) =>
  render(
    <DashboardView
      dashboard={{ ...empty, ...more }}
      timeZone="America/New_York"
      person={{ id: 'edda', name: 'Edda Editor' }}
      {...{ isContributor, firstSteps }}
    />,
  )
const part = (name: string) => {
  const heading = screen.getByRole('heading', { name })
  return within(heading.closest('section') as HTMLElement)
}

test('an empty first screen teaches what will stand where', () => {
  dashboard({})
  expect(part('Waiting for you').getByText(/Nothing waits for you. Articles that are sent/)).toBeVisible()
  expect(part('Next to go live').getByText(/choose “Schedule”/)).toBeVisible()
  expect(part('Recently changed').getByText(/Begin with “New article”/)).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Checks that would stop it' })).toBeNull()
})

test('in a new publication the next of the first steps leads, and no button beside it', () => {
  const step = (label: string, isDone: boolean) => ({ label, help: '', href: '/desk/', isDone })
  dashboard({}, false, [step('Name it', true), step('Make a category', false), step('Write', false)])
  expect(document.querySelectorAll('.button--primary')).toHaveLength(0)
  const [next] = screen.getAllByRole('link').filter((link) => link.ariaCurrent === 'step')
  expect(next).toHaveTextContent('Make a category')
  cleanup()
  dashboard({})
  expect(screen.getByRole('link', { name: 'New article' })).toHaveClass('button--primary')
})

test('what is next is told in the publication’s time, and what would hold an article back in sentences', () => {
  const failing = { articleId: 'a1', title: 'A lamp', messages: ['It has no text.', 'A picture is missing.'] }
  dashboard({
    next: [{ articleId: 'a1', title: 'A lamp', at: NOON }],
    failing: [failing],
    checked: 1,
    candidates: 1,
  })
  expect(part('Next to go live').getByText('Thu, Jan 15, 2026, 7:00 AM')).toBeVisible()
  const checks = part('Checks that would stop it')
  expect(checks.getByRole('link', { name: 'A lamp' })).toHaveAttribute('href', '/desk/articles/a1/')
  expect(checks.getByText('It has no text. A picture is missing.')).toBeVisible()
  expect(checks.queryByText(/Only the first/)).toBeNull()
})

test('when more is ready than was checked, the screen says so', () => {
  const failing = [{ articleId: 'a1', title: 'A lamp', messages: ['It has no text.'] }]
  dashboard({ failing, checked: 40, candidates: 41 })
  expect(screen.getByText('Only the first 40 planned and ready articles were checked here.')).toBeVisible()
})

test('a contributor sees the own desk, without the newsroom’s plan', () => {
  dashboard({}, true)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your desk')
  expect(screen.queryByRole('heading', { name: 'Next to go live' })).toBeNull()
  expect(screen.getByText(/Nothing was sent back to you/)).toBeVisible()
})

const day = (number: number, entries: PlanDay['entries'] = []): PlanDay => ({
  ...{ day: `2026-01-${String(number).padStart(2, '0')}`, isInMonth: true, isToday: number === 15, entries },
})

function calendar(entries: PlanDay['entries'], more: Partial<Calendar> = {}) {
  const week = [11, 12, 13, 14, 15, 16, 17].map((number) => day(number, number === 15 ? entries : []))
  const month = { month: '2026-01', label: 'January 2026', previous: '2025-12', next: '2026-02' }
  const facts = { weeks: [week], issues: [], isCut: false }
  render(<CalendarView calendar={{ ...month, ...facts, ...more } as Calendar} timeZone="UTC" />)
}

test('a day says what happened and what is going to, with the time, and which day is today', () => {
  const entry = { href: '/desk/articles/a1/', at: NOON, isPast: false }
  calendar([
    { ...entry, key: '1', kind: 'live', title: 'A lamp', isPast: true },
    { ...entry, key: '2', kind: 'ends', title: 'A kite' },
    { ...entry, key: '3', kind: 'embargo', title: 'A pump' },
    { ...entry, key: '4', kind: 'settings-back', title: 'Name, Logo', href: '/desk/settings/#plan-1' },
    { ...entry, key: '5', kind: 'campaign-last', title: 'Lamps', isWholeDay: true },
  ] as PlanDay['entries'])
  const today = within(screen.getByText('January 15, 2026, today').closest('td') as HTMLElement)
  expect(today.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Went live 12:00 PMA lamp',
    'Ends 12:00 PMA kite',
    'Embargo ends 12:00 PMA pump',
    'Settings are back 12:00 PMName, Logo',
    'Campaign’s last dayLamps',
  ])
  expect(today.getByRole('link', { name: /^Settings/ })).toHaveAttribute('href', '/desk/settings/#plan-1')
  expect(screen.queryByText('Nothing is planned in this month')).toBeNull()
})

test('an empty month says how it is filled, a full one that there is more, and both lead to their neighbours', () => {
  calendar([], { isCut: true })
  expect(screen.getByRole('heading', { name: 'Nothing is planned in this month' })).toBeVisible()
  expect(screen.getByText(/There are more articles than fit here/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Earlier' })).toHaveAttribute(
    'href',
    '/desk/calendar/?month=2025-12',
  )
  expect(screen.getByRole('link', { name: 'Later' })).toHaveAttribute('href', '/desk/calendar/?month=2026-02')
})
