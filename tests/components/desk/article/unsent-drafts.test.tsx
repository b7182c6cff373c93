// What the list says of texts that only this computer has: sent as their writer's, said, or offered.
import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Copy } from '../../../../components/desk/article/saving/kept/copies.ts'
import { UnsentDrafts } from '../../../../components/desk/article/saving/kept/unsent-drafts.client.tsx'
import { contentOf } from '../../../../lib/articles/content.ts'
import { createInput } from '../../../../lib/articles/input.ts'
import { WRITER } from '../../../../lib/writer.ts'

let copies: Copy[] = []
const dropped: string[] = []
vi.mock('../../../../components/desk/article/saving/kept/copies.ts', () => ({
  listLeftCopies: async () => copies,
  dropCopy: async (tabId: string) => void dropped.push(tabId),
}))

const sent: { address: string; writer: string | null }[] = []
/** The server answers so. */
function answering(status: number, body: object): void {
  vi.stubGlobal('fetch', async (address: string, { headers, body: text }: RequestInit) => {
    // What the server would refuse never arrives.
    createInput.parse(JSON.parse(String(text)))
    sent.push({ address, writer: new Headers(headers).get(WRITER) })
    return Response.json(body, { status })
  })
}

beforeEach(() => {
  dropped.length = 0
  sent.length = 0
})
afterEach(() => vi.unstubAllGlobals())

/** A new article of Edda's whose save nobody heard of; `more` was typed after it. */
function aCopy(more = ''): Copy {
  const content = contentOf({ title: 'In a Tunnel' })
  return {
    ...{ tabId: 'tab', at: 0, userId: 'edda', articleId: null, rev: 0, base: { ...content, title: '' } },
    pending: { key: 'a-key-of-a-save', isAutomatic: true, rev: 0, content },
    content: { ...content, title: content.title + more },
  }
}

test('an article that never reached the server is sent as its writer’s, and where it is now is said', async () => {
  copies = [aCopy()]
  answering(200, { id: 'a1', rev: 1, slug: 'in-a-tunnel' })
  render(<UnsentDrafts userId="edda" />)
  expect(await screen.findByText(/“In a Tunnel” was only on this computer. It is saved now./)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Open it' })).toHaveAttribute('href', '/desk/articles/a1/')
  expect(sent).toEqual([{ address: '/api/desk/articles/', writer: 'edda' }])
  expect(dropped).toEqual(['tab'])
})

test('while somebody else is signed in it is refused, stays on this computer, and is offered', async () => {
  copies = [aCopy()]
  answering(401, { error: { kind: 'somebody-else', message: 'Somebody else is signed in.' } })
  render(<UnsentDrafts userId="edda" />)
  expect(await screen.findByText(/You have an unsent draft on this computer: “In a Tunnel”/)).toBeVisible()
  expect(sent).toEqual([{ address: '/api/desk/articles/', writer: 'edda' }])
  expect(dropped).toEqual([])
})

test('what was typed after the save that nobody heard of is never sent by itself, but offered whole', async () => {
  copies = [aCopy(', Still')]
  answering(200, { id: 'a1', rev: 1, slug: 'in-a-tunnel' })
  render(<UnsentDrafts userId="edda" />)
  expect(await screen.findByText(/“In a Tunnel, Still”/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Go on writing' })).toHaveAttribute(
    'href',
    '/desk/articles/new/?goOn=tab',
  )
  expect([sent, dropped]).toEqual([[], []])
})
