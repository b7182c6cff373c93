// The pictures of a page of the library: arrows move between them, Enter opens one, Space chooses it for an act on many.
import Link from 'next/link'
import { type KeyboardEvent, useRef } from 'react'
import type { Flag, LibraryCard } from '../../../../lib/media/library/load.ts'

type GridProps = {
  cards: LibraryCard[]
  openId: string
  addressOf(id: string): string
  chosen: ReadonlySet<string>
  onChoose(id: string): void
}

export function LibraryGrid({ cards, openId, addressOf, chosen, onChoose }: GridProps) {
  const list = useRef<HTMLUListElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll<HTMLElement>('.card__link') ?? [])]
    const at = links.indexOf(event.target as HTMLElement)
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return
    const id = cards[at]?.id
    if (event.key === ' ' && id) {
      event.preventDefault()
      return onChoose(id)
    }
    const to = at + stepOf(event.key, links)
    if (to === at || !links[to]) return
    event.preventDefault()
    links[to].focus()
  }
  return (
    <ul ref={list} className="cards" aria-label="Pictures" onKeyDown={onKeyDown}>
      {cards.map((card) => (
        <li key={card.id} className={`card ${chosen.has(card.id) ? 'card--chosen' : ''}`}>
          <Link
            href={addressOf(card.id)}
            scroll={false}
            prefetch={false}
            className="card__link"
            aria-current={card.id === openId ? 'true' : undefined}
          >
            <img className="card__picture" src={card.thumb} alt="" loading="lazy" decoding="async" />
            <span className="card__words">{card.alt || card.fileName}</span>
          </Link>
          <Flags flags={card.flags} />
          <input
            type="checkbox"
            className="card__choose"
            aria-label={`Choose ${card.alt || card.fileName}`}
            checked={chosen.has(card.id)}
            onChange={() => onChoose(card.id)}
          />
        </li>
      ))}
    </ul>
  )
}

const WORDS: Record<Flag, string> = {
  file: 'File missing',
  sizes: 'Sizes failed',
  alt: 'No alt text',
  credit: 'No credit',
  expired: 'Rights ended',
  expiring: 'Rights end soon',
}

function Flags({ flags }: { flags: Flag[] }) {
  if (flags.length === 0) return null
  return (
    <p className="card__flags">
      {flags.map((flag) => (
        <span key={flag} className={`flag flag--${flag}`}>
          {WORDS[flag]}
        </span>
      ))}
    </p>
  )
}

/** How far a key goes: up and down by a row, of as many as stand at the same height. */
function stepOf(key: string, links: HTMLElement[]): number {
  const first = links[0]?.offsetTop
  const perRow = links.filter((link) => link.offsetTop === first).length || 1
  const steps: Record<string, number> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: perRow,
    ArrowUp: -perRow,
  }
  return steps[key] ?? 0
}
