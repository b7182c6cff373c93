// The screen of sponsors: what each was, with a way back to it, and those that were removed.
import { render, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { SponsorsView } from '../../../components/desk/sponsors/sponsors-view.tsx'
import type { SponsorForm } from '../../../lib/sponsors/load.ts'
import { NOON } from '../../support/cast.ts'

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh() {} }) }))

const LARKSPUR: SponsorForm = {
  ...{ id: 'l', base: 'b', name: 'Larkspur Ltd', label: 'By Larkspur', href: '', logo: null },
  history: [
    {
      ...{ id: 'h', at: NOON, byName: 'Mona', words: 'changed the name', mergeId: null },
      before: { name: 'Larkspur', label: 'By Larkspur', href: null, logoId: null },
    },
  ],
}

test('an earlier state is sent as the form would send it, and says who changed it', () => {
  render(<SponsorsView sponsors={[LARKSPUR]} removed={[]} timeZone="UTC" />)
  const history = screen.getByRole('region', { name: 'History', hidden: true })
  expect(history).toHaveTextContent('Mona changed the name')
  const form = within(history).getByRole('button', { hidden: true }).closest('form')
  expect(form).toHaveAttribute('action', '/api/desk/sponsors/l/')
  expect(Object.fromEntries(new FormData(form ?? undefined))).toEqual({
    ...{ base: 'b', name: 'Larkspur', label: 'By Larkspur', href: '', logoId: '' },
  })
  expect(screen.queryByRole('region', { name: 'Removed' })).toBeNull()
})

test('what was just removed is offered at once, and stays in the list of those removed', () => {
  const removed = [{ id: 'a', name: 'Ashgrove', label: 'By Ashgrove', at: NOON, byName: 'Mona' }]
  render(<SponsorsView sponsors={[]} removed={removed} timeZone="UTC" justRemoved="a" />)
  const buttons = screen.getAllByRole('button', { name: /^Bring back/ })
  expect(buttons.map((button) => button.closest('form')?.getAttribute('action'))).toEqual(
    Array(2).fill('/api/desk/sponsors/a/restore/'),
  )
  expect(screen.getByRole('status')).toHaveTextContent('“Ashgrove” was removed.')
})
