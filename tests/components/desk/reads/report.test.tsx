// The report on what is read: numbers with what they were before, and what to do with none.
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ReadReportView } from '../../../../components/desk/reads/report-view.tsx'
import type { ReadReport } from '../../../../lib/reads/report.ts'

function aReport(overrides: Partial<ReadReport> = {}): ReadReport {
  return {
    ...{ isCounting: true, maySwitch: false },
    ...{ span: 7, total: 1234, totalBefore: 1000 },
    days: [
      { day: '2026-01-14', reads: 1000 },
      { day: '2026-01-15', reads: 234 },
    ],
    articles: [{ articleId: 'a', title: 'What the Tophus Remembers', reads: 900, before: 1200 }],
    ...overrides,
  }
}

test('says how many, whether that is more, and leads to each article', () => {
  render(<ReadReportView report={aReport()} />)
  expect(screen.getByText(/readings, 23 % more than in the span before/)).toHaveTextContent('1,234')
  expect(screen.getByRole('link', { name: 'What the Tophus Remembers' })).toHaveAttribute(
    'href',
    '/desk/articles/a/',
  )
  expect(screen.getByRole('link', { name: 'Seven days' })).toHaveAttribute('aria-current', 'page')
  expect(screen.getAllByRole('meter').map((one) => one.getAttribute('value'))).toEqual(['234', '1000'])
})

test('a day without readings says so and draws nothing', () => {
  render(<ReadReportView report={aReport({ span: 1, total: 0, totalBefore: 0, days: [], articles: [] })} />)
  expect(screen.getByText(/Nothing was read in these days/)).toBeVisible()
  expect(screen.queryByRole('table')).toBeNull()
})

test('where nothing is counted it says so kindly, and who can change that; numbers from before stay', () => {
  const nothing = { isCounting: false, total: 0, totalBefore: 0, days: [], articles: [] }
  const { unmount } = render(<ReadReportView report={aReport({ ...nothing, maySwitch: true })} />)
  expect(screen.getByText(/Readings are not counted, so there is nothing to show/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Decide in the settings' })).toHaveAttribute(
    'href',
    '/desk/settings/#reading',
  )
  expect(screen.queryByRole('navigation')).toBeNull()
  unmount()
  render(<ReadReportView report={aReport({ isCounting: false })} />)
  expect(screen.getByText(/what stands here is from before/)).toBeVisible()
  expect(screen.getByText('An administrator can switch it on in the settings.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'What the Tophus Remembers' })).toBeVisible()
})
