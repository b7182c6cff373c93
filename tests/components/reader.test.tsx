// @vitest-environment jsdom
// The reader's script on real markup: menu keys, cookie choices, display, sharing. Popovers are tried in a browser.

import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Share } from '../../components/article/share.tsx'
import { CookiePreferences } from '../../components/site/cookie-preferences.tsx'
import { DisplayPreferences } from '../../components/site/display-preferences.tsx'
import { KeysHelp } from '../../components/site/keys-help.tsx'
import { Menu } from '../../components/site/menu.tsx'
import { menu } from '../fixtures/menu.ts'

beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {} }))
  vi.resetModules()
})

describe('the menu by keyboard', () => {
  async function openMenu() {
    const { container } = render(<Menu items={menu} />)
    // On wide screens the stylesheet shows what is otherwise a closed popover; here there is no stylesheet.
    container.querySelector('nav')?.removeAttribute('popover')
    const { easeMenu } = await import('../../components/site/reader/menu-keys.ts')
    easeMenu()
    const top = (label: string) => screen.getByText(label, { selector: 'summary' })
    return { user: userEvent.setup(), top, sections: () => container.querySelectorAll('details[open]') }
  }

  test('arrows go from section to section, and around', async () => {
    const { user, top } = await openMenu()
    top('Conditions').focus()
    await user.keyboard('{ArrowRight}')
    expect(top('FocusRheum')).toHaveFocus()
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(screen.getByText('Search', { selector: 'a' })).toHaveFocus()
  })

  test('down opens a section, Escape closes it and gives the focus back', async () => {
    const { user, top, sections } = await openMenu()
    top('Opinion').focus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByText('All in Opinion')).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(screen.getByText('Patient Perspective')).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(top('Opinion')).toHaveFocus()
    expect(sections()).toHaveLength(0)
  })

  test('a click elsewhere closes what is open', async () => {
    const { user, top, sections } = await openMenu()
    await user.click(top('Career'))
    expect(sections()).toHaveLength(1)
    await user.click(document.body)
    expect(sections()).toHaveLength(0)
  })
})

describe('what is kept on the device', () => {
  test('nothing, before the reader chooses', async () => {
    render(<CookiePreferences />)
    const { keepCookieChoice } = await import('../../components/site/reader/cookie-choice.ts')
    keepCookieChoice()
    expect(localStorage).toHaveLength(0)
  })

  test('the choice, once made, and it is shown again', async () => {
    render(<CookiePreferences />)
    const { keepCookieChoice } = await import('../../components/site/reader/cookie-choice.ts')
    keepCookieChoice()
    const user = userEvent.setup()
    await user.click(screen.getByText('Play videos in the page'))
    await user.click(screen.getByText('Save my choice'))
    expect(localStorage.getItem('cookies')).toBe('{"display":false,"reading":false,"video":true}')
    expect(screen.getByRole('status', { hidden: true })).toHaveTextContent('kept on this device')
    await user.click(screen.getByText('Refuse all'))
    expect(
      screen.getAllByRole('checkbox', { hidden: true }).some((box) => (box as HTMLInputElement).checked),
    ).toBe(false)
  })

  test('a display that was chosen, unless the reader refused that', async () => {
    render(<DisplayPreferences />)
    const { offerDisplay } = await import('../../components/site/reader/display.ts')
    offerDisplay()
    const user = userEvent.setup()
    await user.click(screen.getByText('Dark'))
    expect(document.documentElement.dataset.theme).toBe('dark')
    expect(localStorage.getItem('display')).toBe('{"theme":"dark"}')
    localStorage.setItem('cookies', '{"display":false}')
    await user.click(screen.getByText('Light'))
    expect(localStorage.getItem('display')).toBe('{"theme":"dark"}')
    await user.click(screen.getByText('As the device'))
    expect(document.documentElement.dataset.theme).toBeUndefined()
  })

  describe('of display, answers and keys together', () => {
    const isTicked = (name: RegExp) =>
      screen.getByRole<HTMLInputElement>('checkbox', { name, hidden: true }).checked
    const display = () => JSON.parse(localStorage.getItem('display') ?? 'null')

    async function offered() {
      const { container } = render(
        <>
          <DisplayPreferences />
          <KeysHelp />
          <CookiePreferences />
        </>,
      )
      const { offerDisplay } = await import('../../components/site/reader/display.ts')
      const { keepCookieChoice } = await import('../../components/site/reader/cookie-choice.ts')
      offerDisplay()
      keepCookieChoice()
      const open = () =>
        container.querySelector('#cookie_preferences')?.dispatchEvent(new Event('beforetoggle'))
      return { user: userEvent.setup(), open }
    }

    test('a display that is kept is said to be kept, and survives that videos are allowed', async () => {
      const { user, open } = await offered()
      expect(isTicked(/Remember my display/)).toBe(false)
      await user.click(screen.getByText('Dark'))
      open()
      expect(isTicked(/Remember my display/)).toBe(true)
      await user.click(screen.getByText('Play videos in the page'))
      await user.click(screen.getByText('Save my choice'))
      expect(display()).toEqual({ theme: 'dark' })
      expect(localStorage.getItem('cookies')).toBe('{"display":true,"reading":false,"video":true}')
    })

    test('the colour of the browser’s bars follows the page colour that was chosen', async () => {
      for (const scheme of ['light', 'dark']) {
        const meta = Object.assign(document.createElement('meta'), { name: 'theme-color' })
        meta.dataset.scheme = scheme
        document.head.append(meta)
      }
      const media = () => [...document.querySelectorAll('meta')].map((meta) => meta.getAttribute('media'))
      localStorage.setItem('display', '{"theme":"dark"}')
      const { user } = await offered()
      expect(media()).toEqual(['not all', 'all'])
      await user.click(screen.getByText('Light'))
      expect(media()).toEqual(['all', 'not all'])
      await user.click(screen.getByText('As the device'))
      expect(media()).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'])
      document.head.replaceChildren()
    })

    test('keys that were switched off stay off, whatever is refused', async () => {
      const { user, open } = await offered()
      await user.click(screen.getByText('Switch these keys off'))
      open()
      expect(isTicked(/Remember my display/)).toBe(false)
      await user.click(screen.getByText('Large'))
      await user.click(screen.getByText('Refuse all'))
      expect(display()).toEqual({ keys: 'off' })
    })

    test('keys can be switched off and on after all was refused; a display is not kept then', async () => {
      const { user } = await offered()
      await user.click(screen.getByText('Dark'))
      await user.click(screen.getByText('Refuse all'))
      expect(display()).toBeNull()
      await user.click(screen.getByText('Light'))
      expect(display()).toBeNull()
      await user.click(screen.getByText('Switch these keys off'))
      expect(display()).toEqual({ keys: 'off' })
      await user.click(screen.getByText('Switch these keys off'))
      expect(display()).toEqual({ keys: '' })
    })
  })
})

test('a link can be mailed without a script, and copying says that it is done', async () => {
  const user = userEvent.setup()
  const url = 'https://synovia.example/article/the-second-silence/'
  render(<Share title="The Second Silence" href={url} />)
  expect(screen.getByText('E-mail')).toHaveAttribute(
    'href',
    `mailto:?subject=The%20Second%20Silence&body=${encodeURIComponent(url)}`,
  )
  const { offerShare } = await import('../../components/site/reader/passing-on/share.ts')
  offerShare()
  await user.click(screen.getByText('Copy link'))
  expect(await navigator.clipboard.readText()).toBe(url)
  expect(await screen.findByText('The link is copied.')).toBeVisible()
})
