// The front page on its screen, with a server that answers as the tests say: what stands where, and what is done there.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, expect, vi } from 'vitest'
import { FrontPageScreen } from '../../../components/desk/front-page/screen.client.tsx'
import { ToastProvider } from '../../../components/desk/toasts.client.tsx'
import type { DrawnPage, FrontPageDesk } from '../../../lib/front-page/load.ts'
import { isArticle, type Pins } from '../../../lib/front-page/zones.ts'
import { aTeaser } from '../../fixtures/views.ts'
import { withoutLayout, withoutResizing } from '../body.ts'

type Answer = [status: number, body: object]

/** What was sent to be saved, and what is answered to that; the rest is as it stands at the server. */
type Server = {
  sent: [address: string, body: unknown][]
  answers: (Answer | Promise<Answer>)[]
  stands: FrontPageDesk
  /** The moment that the page was asked for last. */
  shownAt: string | null
  /** The page cannot be drawn. */
  isDown: boolean
}

/** For the tests of one file. */
export function frontPageServer(): Server {
  const server = {} as Server
  beforeAll(withoutLayout)
  beforeEach(() => {
    withoutResizing()
    Object.assign(server, { sent: [], answers: [], stands: desk(), shownAt: null, isDown: false })
    vi.stubGlobal('fetch', async (address: string, { method, body }: RequestInit = {}) => {
      const url = new URL(address, 'http://desk')
      if (url.pathname.endsWith('/drawn/')) {
        server.shownAt = url.searchParams.get('at')
        if (server.isDown) throw new TypeError('Failed to fetch')
        return Response.json(drawn(JSON.parse(url.searchParams.get('pins') ?? '')))
      }
      if (url.pathname.endsWith('/search/'))
        return Response.json({ choices: [{ id: 'z', label: 'Article z' }] })
      if (method !== 'POST') return Response.json(server.stands)
      server.sent.push([address, JSON.parse(String(body))])
      const [status, answer] = (await server.answers.shift()) ?? [200, { id: 'f1' }]
      return Response.json(answer, { status })
    })
    return () => vi.unstubAllGlobals()
  })
  return server
}

const ZONES: [key: string, label: string, size: number][] = [
  ['lead', 'Lead', 1],
  ['seconds', 'Beside the lead', 2],
  ['latest', 'Latest', 6],
]
const teaser = (id: string) => aTeaser({ id, title: `Article ${id}` })

/** As the server fills what is not pinned: a, b, c and so on. "w" is what readers cannot see yet. */
function drawn(pins: Pins): DrawnPage {
  const pinned = ZONES.flatMap(([key]) => pins[key] ?? []).filter(isArticle)
  const free = [...'abcdefgh'].filter((id) => !pinned.includes(id)).values()
  const zones = ZONES.map(([key, label, size]) => {
    const pinOf = (place: number) => (pins[key]?.[place] === 'w' ? null : (pins[key]?.[place] ?? null))
    const ids = Array.from({ length: size }, (_, place) => pinOf(place) ?? free.next().value ?? null)
    const places = ids.map((id) =>
      id === null ? null : { id, title: `Article ${id}`, href: teaser(id).href },
    )
    return { key, label, places }
  })
  const [lead, seconds, latest] = zones.map(({ places }) =>
    places.flatMap((one) => (one ? teaser(one.id) : [])),
  )
  const view = {
    ...{
      lead: lead?.[0] ?? null,
      seconds: seconds ?? [],
      latest: latest ?? [],
      mostRead: [],
      opinion: [],
      opinionName: 'Opinion',
    },
    ...{ opinionPortraits: [], strips: [], issue: null, ads: [] },
  }
  return { pins, view, zones }
}

export const desk = (more: Partial<FrontPageDesk> = {}): FrontPageDesk => ({
  ...{ base: null, pins: {}, titles: { w: 'Article w' }, versions: [] },
  issues: [{ id: 'feb', label: 'February 2026', at: null }],
  drawn: drawn(more.pins ?? {}),
  ...more,
})

/** The screen: the frame is there, and what the site puts into it. */
export async function open(server: Server, more: Partial<FrontPageDesk> = {}, userId = 'mona') {
  server.stands = desk(more)
  render(
    <ToastProvider>
      <FrontPageScreen first={server.stands} timeZone="UTC" userId={userId} />
    </ToastProvider>,
  )
  const frame = screen.getByTitle<HTMLIFrameElement>('The front page as it will be')
  frame.contentDocument?.write('<body><div id="home-place"></div></body>')
  frame.contentDocument?.close()
  fireEvent.load(frame)
  await screen.findByRole('list', { name: 'Stories: Lead' })
  const place = frame.contentDocument?.getElementById('home-place')
  if (!place) throw new Error('The frame is empty.')
  return { inside: within(place) }
}

/** "a" by itself, "A" pinned, zone after zone. */
export const standing = () =>
  ZONES.map(([, label]) =>
    within(screen.getByRole('list', { name: `Stories: ${label}` }))
      .getAllByRole('button', { name: /^(Pinned|Automatic): / })
      .map((button) => {
        const id = /Article (.)/.exec(button.getAttribute('aria-label') ?? '')?.[1] ?? '?'
        return button.textContent === 'Pinned' ? id.toUpperCase() : id
      })
      .join(''),
  )
export const shows = (...zones: string[]) => waitFor(() => expect(standing()).toEqual(zones))
export const menuOf = (id: string) =>
  screen.getByRole('button', { name: new RegExp(`^(Pinned|Automatic): “Article ${id}”`) })
export const gripOf = (id: string) => screen.getByRole('button', { name: `Move “Article ${id}”: arrow keys` })
/** The menu of a pin that readers cannot see yet. */
export const waiting = (id: string, where: string) =>
  screen.getByRole('button', { name: `Waiting: “Article ${id}”, ${where}, until readers can see it` })

export const choose = (id: string, act: string) => chooseIn(menuOf(id), act)

export async function chooseIn(menu: HTMLElement, act: string) {
  await userEvent.click(menu)
  await userEvent.click(await screen.findByRole('menuitem', { name: new RegExp(`^${act}`) }))
}

export const said = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ')
