// What stands above a tag, a category and an author: while search takes in another name, how much is left of it.
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TermHead } from '../../../../components/desk/terms/term-head.tsx'

const head = {
  ...{ name: 'Gout', all: { href: '/desk/tags/', label: 'All tags' } },
  ...{ articles: 320, live: 300, address: '/tag/gout/' },
}

test('how many articles search has yet to learn the name of, and nothing once it has', () => {
  const { rerender } = render(<TermHead {...head} stale={270} />)
  expect(screen.getByRole('status').textContent).toContain(
    'Search is taking in the change: 270 articles to go.',
  )
  rerender(<TermHead {...head} stale={1} />)
  expect(screen.getByRole('status').textContent).toContain('1 article to go.')
  rerender(<TermHead {...head} stale={0} />)
  expect(screen.queryByRole('status')).toBeNull()
})
