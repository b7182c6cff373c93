// The desk's places: the first in a row, the others behind a few words, each person's own only.
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import { expect, test } from 'vitest'
import { PLACES } from '../../../components/desk/shell/places.ts'
import { ShellNav } from '../../../components/desk/shell/shell-nav.client.tsx'

const shown = (path: string, links = PLACES) =>
  render(
    <PathnameContext value={path}>
      <ShellNav links={links} />
    </PathnameContext>,
  )

test('the first stand in a row, the others in menus, and the one where somebody is is marked', async () => {
  shown('/desk/tags')
  const nav = screen.getByRole('navigation', { name: 'Desk' })
  expect(within(nav).getAllByRole('link').length).toBeLessThan(7)
  await userEvent.click(within(nav).getByRole('button', { name: 'Publication' }))
  expect(await screen.findByRole('menuitem', { name: /Tags/ })).toHaveTextContent('here')
  expect(screen.getByRole('menuitem', { name: 'Promo bar' })).toHaveAttribute('href', '/desk/promo-bar/')
})

test('whoever may go nowhere of a menu has no such menu', () => {
  shown(
    '/desk',
    PLACES.filter(({ group }) => group !== 'Administration'),
  )
  expect(screen.queryByRole('button', { name: 'Administration' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Readers' })).toBeVisible()
})
