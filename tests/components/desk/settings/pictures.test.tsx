// The publication's logo and icon among its settings: chosen from the library, shown as they will stand, taken off.
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { IconField, LogoField } from '../../../../components/desk/settings/picture-field.tsx'
import { useSettings } from '../../../../components/desk/settings/use-settings.ts'
import { ToastProvider } from '../../../../components/desk/toasts.client.tsx'
import { DEFAULT_SETTINGS } from '../../../../lib/settings/settings.ts'
import { withoutLayout } from '../../../support/body.ts'
import { deskAnswers } from '../../../support/desk/answers.ts'

vi.mock('next/navigation', () => ({ useRouter: () => ({ refresh() {} }) }))

beforeAll(withoutLayout)

const { willAnswer } = deskAnswers()
const medium = {
  id: 'new',
  src: '/media/new-large.png',
  thumb: '/media/new.png',
  alt: 'A new one',
  state: 'ready',
}
const settings = { ...DEFAULT_SETTINGS, name: 'Synovia', logoId: 'old' }
const lists = { planned: [], sections: [], pages: [] }
const view = { ...lists, base: 'one', settings, mayEdit: false, logo: '/media/old.png', icon: null }

function Fields() {
  const model = useSettings(view)
  return (
    <>
      <LogoField model={model} thumb={view.logo} />
      <IconField model={model} thumb={view.icon} />
    </>
  )
}

const draw = () => render(<Fields />, { wrapper: ToastProvider })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const picture = (name: string) => screen.getByRole('img', { name }).getAttribute('src')

async function pick() {
  const library = within(await screen.findByRole('dialog', { name: 'Choose a picture' }))
  await userEvent.click(await library.findByRole('button', { name: 'A new one' }))
}

test('another logo is shown as soon as it is chosen, and taken off the name stands there again', async () => {
  draw()
  expect(picture('Synovia')).toBe('/media/old.png')
  willAnswer([200, { media: [medium] }])
  await press('Another logo')
  await pick()
  expect(picture('Synovia')).toBe('/media/new.png')
  await press('No logo')
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByText(/The name stands there in type/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Choose a logo' })).toBeVisible()
})

test('an icon is shown in a tab and on a device, and leaves the logo as it is', async () => {
  draw()
  expect(screen.getByText(/A square picture of 512 pixels/)).toBeVisible()
  willAnswer([200, { media: [medium] }])
  await press('Choose an icon')
  await pick()
  expect([picture('In a tab'), picture('On a device')]).toEqual(['/media/new.png', '/media/new.png'])
  expect(picture('Synovia')).toBe('/media/old.png')
  // No preview has a tab: what is said holds before and after.
  const when = /^The preview has no tab, so it does not show the icon\. Once it is published, /
  expect(screen.getByRole('button', { name: 'Another icon' })).toHaveAccessibleDescription(when)
  await press('No icon')
  expect(screen.getByRole('button', { name: 'Choose an icon' })).toHaveAccessibleDescription(when)
  expect(screen.queryByRole('img', { name: 'In a tab' })).toBeNull()
})
