// The history of a menu: what was called off stands there with the way back.
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MenuHistoryView } from '../../../../components/desk/menus/history-view.tsx'
import type { MenuHistory } from '../../../../lib/menus/history.ts'
import { deskAnswers } from '../../../support/desk/answers.ts'

const { sent, willAnswer } = deskAnswers()

const off = { at: Date.UTC(2026, 0, 15, 12), byName: 'Mona' }
const history: MenuHistory = {
  menu: { name: 'main', title: 'Main menu', where: '' },
  ...{ base: null, versions: [], compared: null },
  calledOff: [
    { id: 'v2', at: Date.UTC(2026, 0, 20, 9), issue: null, off },
    { id: 'v1', at: null, issue: 'February 2026', off },
  ],
}

test('each plan that was called off says for when it was, by whom it was called off, and is planned again by a button', async () => {
  render(<MenuHistoryView history={history} timeZone="UTC" />)
  const list = within(screen.getByRole('region', { name: 'Called off' }))
  expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'From Jan 20, 2026, 9:00 AM: called off by Mona, Jan 15, 2026, 12:00 PMPlan it again',
    'Appears with February 2026: called off by Mona, Jan 15, 2026, 12:00 PMPlan it again',
  ])
  willAnswer([200, { next: '#next' }])
  const [first] = list.getAllByRole('button', { name: 'Plan it again' })
  await userEvent.click(first as HTMLElement)
  expect(sent).toEqual([['/api/desk/menus/main/plan-again/', { versionId: 'v2' }]])
})
