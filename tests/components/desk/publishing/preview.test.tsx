import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Approvals } from '../../../../components/desk/preview/approvals.tsx'
import { PreviewBar } from '../../../../components/desk/preview/bar.tsx'
import { PreviewNotice } from '../../../../components/desk/preview/notice.tsx'
import { PreviewButton } from '../../../../components/desk/preview/preview-button.tsx'
import { SharePanel } from '../../../../components/desk/preview/share-panel.tsx'
import { ToastProvider } from '../../../../components/desk/toasts.client.tsx'
import { DraftBar } from '../../../../components/preview/draft-bar.tsx'
import { GuestAnswer } from '../../../../components/preview/guest-answer.tsx'
import { SharedCards } from '../../../../components/preview/shared-cards.tsx'
import type { FoundGuest } from '../../../../lib/preview/guest.ts'
import { PLAIN_LOOK } from '../../../../lib/preview/query.ts'
import type { LinkView, PreviewScreenView } from '../../../../lib/preview/screen.ts'
import { DAY, NOON } from '../../../support/cast.ts'

const EVIL = '<img src=x onerror=alert(1)>'

const link: LinkView = {
  id: 'link-1',
  kind: 'approval',
  label: EVIL,
  createdAt: NOON,
  byName: 'Edda Editor',
  expiresAt: NOON + 7 * DAY,
  revokedAt: null,
  lastSeenAt: NOON + DAY,
  version: null,
  approval: null,
}

const view: PreviewScreenView = {
  article: { id: 'a1', title: EVIL },
  version: { id: 'r2', number: 2, at: NOON, byName: 'Edda Editor', label: null, isNewest: true },
  newest: 2,
  pageCount: 3,
  versions: [
    { id: 'r2', number: 2, at: NOON, byName: 'Edda Editor', label: null },
    { id: 'r1', number: 1, at: NOON - DAY, byName: EVIL, label: 'As sent' },
  ],
  links: [link],
  mayShare: true,
}

const approved = { name: EVIL, at: NOON, version: 1, revisionId: 'r1', isChangedSince: true }

afterEach(() => vi.unstubAllGlobals())

function bar(changes: Partial<Parameters<typeof PreviewBar>[0]> = {}) {
  const acts = { onLook: vi.fn(), onWidth: vi.fn(), onShare: vi.fn() }
  render(
    <PreviewBar
      {...{
        view,
        look: PLAIN_LOOK,
        width: 'desktop',
        timeZone: 'UTC',
        isSharing: false,
        ...acts,
        ...changes,
      }}
    />,
  )
  return { ...acts, user: userEvent.setup() }
}

test('the bar chooses form, page, version, width and colours, and says which are chosen', async () => {
  const { user, onLook, onWidth } = bar()
  expect(screen.getByRole('button', { name: 'Article' }).getAttribute('aria-pressed')).toBe('true')
  await user.click(screen.getByRole('button', { name: 'Feed' }))
  await user.selectOptions(screen.getByLabelText('Page'), 'Single page')
  await user.selectOptions(screen.getByLabelText('Page'), 'Page 3 of 3')
  expect(screen.getByText(/^Version 1, “As sent”: <img/)).toBeDefined()
  await user.selectOptions(screen.getByLabelText('Version'), 'r1')
  await user.click(screen.getByRole('button', { name: 'Dark' }))
  expect(onLook.mock.calls).toEqual([
    [{ as: 'feed' }],
    [{ page: 'single' }],
    [{ page: 3 }],
    [{ revision: 'r1', page: 1 }],
    [{ theme: 'dark' }],
  ])
  await user.click(screen.getByRole('button', { name: 'Phone' }))
  expect(onWidth).toHaveBeenCalledWith('phone')
})

test('pages are offered only where there are several, of the article itself', () => {
  bar({ look: { ...PLAIN_LOOK, as: 'lists' } })
  expect(screen.queryByLabelText('Page')).toBeNull()
})

test('an approval of an earlier text says that it has changed since, and leads to what was approved', () => {
  const { rerender } = render(
    <Approvals view={{ ...view, links: [{ ...link, approval: approved }] }} timeZone="UTC" />,
  )
  expect(screen.getByText(/approved version 1 on Jan 15, 2026/)).toBeDefined()
  expect(screen.getByText(/The text has changed since: it is version 2 now/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Look at what was approved' }).getAttribute('href')).toBe(
    '/desk/articles/a1/preview/?revision=r1',
  )
  expect(screen.getByRole('link', { name: 'See what has changed' }).getAttribute('href')).toBe(
    '/desk/articles/a1/history/?before=r1&after=r2',
  )
  const stands = { ...link, approval: { ...approved, isChangedSince: false } }
  rerender(<Approvals view={{ ...view, links: [stands] }} timeZone="UTC" />)
  expect(screen.getByText('The text is still the one that was approved.')).toBeDefined()
})

test('before one looks it is said that a newer text exists, or that an approval no longer fits', async () => {
  const older = { ...view, version: { ...view.version, id: 'r1', number: 1, isNewest: false } }
  const onNewest = vi.fn()
  const { rerender } = render(
    <PreviewNotice view={older} timeZone="UTC" isSharing={false} onNewest={onNewest} />,
  )
  expect(screen.getByRole('status').textContent).toContain('This is version 1 of Jan 15, 2026')
  await userEvent.setup().click(screen.getByRole('button', { name: 'Show the newest' }))
  expect(onNewest).toHaveBeenCalled()
  const told = { ...view, links: [{ ...link, approval: approved }] }
  rerender(<PreviewNotice view={told} timeZone="UTC" isSharing={false} onNewest={onNewest} />)
  expect(screen.getByRole('status').textContent).toContain('approved version 1')
  expect(screen.getByRole('status').textContent).toContain('The text has changed since.')
  rerender(<PreviewNotice view={view} timeZone="UTC" isSharing={false} onNewest={onNewest} />)
  expect(screen.queryByRole('status')).toBeNull()
})

function panel(changes: Partial<PreviewScreenView> = {}) {
  const onChange = vi.fn(async () => {})
  const { container } = render(
    <ToastProvider>
      <SharePanel
        view={{ ...view, ...changes }}
        now={NOON}
        timeZone="UTC"
        onChange={onChange}
        onClose={() => {}}
      />
    </ToastProvider>,
  )
  return { container, onChange, user: userEvent.setup() }
}

function answering(...answers: { status: number; body: unknown }[]) {
  const asked: { path: string; body: unknown }[] = []
  vi.stubGlobal('fetch', async (path: string, { body }: RequestInit) => {
    asked.push({ path, body: JSON.parse(String(body)) })
    const { status, body: answer } = answers.shift() ?? { status: 200, body: {} }
    return Response.json(answer, { status })
  })
  return asked
}

test('a link is made for somebody, and its address is shown to be copied', async () => {
  const asked = answering({ status: 200, body: { id: 'link-2', address: '/preview/KEY/' } })
  const { user, onChange } = panel()
  await user.type(screen.getByLabelText('For whom'), 'Dr. Oake')
  await user.click(screen.getByLabelText(/To approve it/))
  await user.selectOptions(screen.getByLabelText('Shows'), 'Only version 2')
  await user.selectOptions(screen.getByLabelText('Holds for'), '30 days')
  await user.click(screen.getByRole('button', { name: 'Make the link' }))
  const made = await screen.findByLabelText<HTMLInputElement>('The link')
  expect(made.value).toMatch(/^https?:\/\/[^/]+\/preview\/KEY\/$/)
  expect(asked).toEqual([
    {
      path: '/api/desk/articles/a1/previews/',
      body: { kind: 'approval', label: 'Dr. Oake', days: 30, revisionId: 'r2' },
    },
  ])
  expect(onChange).toHaveBeenCalled()
})

test('what the server refuses is said at the form, and what was typed stays', async () => {
  answering({ status: 422, body: { error: { message: 'Say whom the link is for.', issues: [] } } })
  const { user } = panel()
  await user.type(screen.getByLabelText('For whom'), 'x')
  await user.click(screen.getByRole('button', { name: 'Make the link' }))
  expect((await screen.findByRole('alert')).textContent).toBe('Say whom the link is for.')
  expect(screen.getByLabelText<HTMLInputElement>('For whom').value).toBe('x')
})

test('a link is taken back with a way to undo it', async () => {
  const asked = answering()
  const { user } = panel()
  await user.click(screen.getByRole('button', { name: /^Take back/ }))
  await user.click(await screen.findByRole('button', { name: 'Undo' }))
  expect(asked.map(({ path }) => path)).toEqual([
    '/api/desk/articles/a1/previews/link-1/revoke/',
    '/api/desk/articles/a1/previews/link-1/restore/',
  ])
})

test('the list says what a link shows and when it was opened; one that ended offers nothing; names are only text', () => {
  const ended = { ...link, id: 'link-2', label: 'Old', expiresAt: NOON, lastSeenAt: null, version: 1 }
  const { container } = panel({ links: [link, ended] })
  const [first, second] = within(screen.getByRole('list', { name: 'Links to this draft' })).getAllByRole(
    'listitem',
  )
  expect(first?.textContent).toContain('To approve the newest text. Made by Edda Editor')
  expect(first?.textContent).toContain('Last opened Jan 16, 2026, 12:00 PM. Holds until Jan 22')
  expect(second?.textContent).toContain('Ended Jan 15, 2026, 12:00 PM. Never opened.')
  expect(second?.querySelector('button')).toBeNull()
  expect(container.querySelector('img')).toBeNull()
})

test('who may only read can neither make links nor take them back', () => {
  panel({ mayShare: false })
  expect(screen.queryByRole('button', { name: /Make|Take back/ })).toBeNull()
  expect(screen.getByText(/but not share it/)).toBeDefined()
})

test('Preview saves first and then shows it; what could not be saved is not shown', async () => {
  const tab = { location: { replace: vi.fn() }, focus: vi.fn(), close: vi.fn() }
  vi.stubGlobal('open', () => tab)
  const saved = { id: 'a1', slug: 'a', rev: 2, savedBy: '' }
  const save = vi.fn(async (): Promise<typeof saved | null> => saved)
  render(<PreviewButton model={{ article: saved, save }} />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Preview' }))
  expect(tab.location.replace).toHaveBeenCalledWith('/desk/articles/a1/preview/')
  save.mockResolvedValue(null)
  await user.click(screen.getByRole('button', { name: 'Preview' }))
  expect(tab.location.replace).toHaveBeenCalledTimes(1)
  expect(tab.close).toHaveBeenCalled()
})

const guest: FoundGuest = {
  kind: 'found',
  title: EVIL,
  publication: 'Synovia',
  timeZone: 'UTC',
  version: 7,
  savedAt: Date.UTC(2026, 10, 24, 9),
  expiresAt: Date.UTC(2026, 10, 30),
  isLive: false,
  shown: { kind: 'feed', publication: '', timeZone: 'UTC', entry: {} as never, change: { kind: 'same' } },
  answer: { revisionId: 'r7', approved: null },
}

test('an outsider is told which version of what this is, and that it is not published', () => {
  const { container } = render(<DraftBar guest={guest} />)
  expect(container.textContent).toContain(`Draft of “${EVIL}”, version 7 of Nov 24, 2026, not published.`)
  expect(container.querySelector('img')).toBeNull()
})

test('the forms work without any script, and a version that was approved is not asked for again', () => {
  const answer = { revisionId: 'r7', approved: { name: EVIL, at: NOON, version: 7, isThisVersion: true } }
  const { container, rerender } = render(
    <GuestAnswer
      address="KEY"
      guest={guest}
      answer={{ revisionId: 'r7', approved: null }}
      said="constructor"
    />,
  )
  const forms = [...container.querySelectorAll('form')]
  expect(forms.map((form) => [form.method, form.getAttribute('action')])).toEqual([
    ['post', '/preview/KEY/approval/'],
    ['post', '/preview/KEY/changes/'],
  ])
  expect(screen.queryByRole('status')).toBeNull()
  rerender(<GuestAnswer address="KEY" guest={guest} answer={answer} said="approved" />)
  expect(screen.getByRole('status').textContent).toMatch(/^Thank you/)
  expect(screen.queryByRole('button', { name: 'I approve this version' })).toBeNull()
  expect(screen.getByText(/approved version 7/)).toBeDefined()
  const earlier = { ...answer.approved, version: 6, isThisVersion: false }
  rerender(<GuestAnswer address="KEY" guest={guest} answer={{ ...answer, approved: earlier }} said="" />)
  expect(screen.getByText(/The text has changed since: this is version 7\./)).toBeDefined()
  expect(screen.getByRole('button', { name: 'I approve this version' })).toBeDefined()
})

test('a search result is cut where search engines cut it, between words', () => {
  const card = {
    siteName: 'Synovia',
    title: 'Salt',
    documentTitle: `${'salt '.repeat(20)}| Synovia`,
    description: 'water '.repeat(60),
    address: 'https://synovia.example/article/salt/',
    image: { src: '/card.jpg', alt: 'Salt. Synovia' },
    noindex: false,
  }
  const { container, rerender } = render(<SharedCards card={card} />)
  const title = container.querySelector('.search-result__title')?.textContent ?? ''
  expect(title.length).toBeLessThanOrEqual(62)
  expect(title).toMatch(/salt …$/)
  expect(screen.getByText('synovia.example › article › salt')).toBeDefined()
  rerender(<SharedCards card={{ ...card, noindex: true }} />)
  expect(screen.getByText('Search engines are asked not to list this article.')).toBeDefined()
})
