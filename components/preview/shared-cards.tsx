// A draft where others show it: the card of a shared link (Open Graph), and a search engine's result.
import type { SharedView } from '../../lib/preview/show.ts'

export function SharedCards({ card }: { card: SharedView }) {
  return (
    <main className="shared-cards">
      <section className="shared-cards__place">
        <h2 className="shared-cards__label">Shared in a message or a network</h2>
        <ShareCard card={card} />
      </section>
      <section className="shared-cards__place">
        <h2 className="shared-cards__label">Found by a search engine</h2>
        <SearchResult card={card} />
      </section>
      <p className="shared-cards__note">
        Each service cuts titles and descriptions in its own way: what counts belongs to the beginning.
      </p>
    </main>
  )
}

function ShareCard({ card }: { card: SharedView }) {
  return (
    <div className="share-card">
      <img className="share-card__picture" src={card.image.src} alt={card.image.alt} />
      <div className="share-card__text">
        <p className="share-card__host">{new URL(card.address).host}</p>
        <p className="share-card__title">{card.title}</p>
        <p className="share-card__description">{card.description}</p>
      </div>
    </div>
  )
}

/** About what search engines show: 60 characters of a title, 160 of a description. */
const TITLE = 60
const DESCRIPTION = 160

function SearchResult({ card }: { card: SharedView }) {
  if (card.noindex) {
    return <p className="search-result__none">Search engines are asked not to list this article.</p>
  }
  const { host, pathname } = new URL(card.address)
  return (
    <div className="search-result">
      <p className="search-result__site">{card.siteName}</p>
      <p className="search-result__address">{`${host}${pathname.replaceAll('/', ' › ').replace(/ › $/, '')}`}</p>
      <p className="search-result__title">{cut(card.documentTitle, TITLE)}</p>
      <p className="search-result__description">{cut(card.description, DESCRIPTION)}</p>
    </div>
  )
}

function cut(text: string, most: number): string {
  const characters = [...text]
  if (characters.length <= most) return text
  return `${characters
    .slice(0, most)
    .join('')
    .replace(/\s+\S*$/, '')} …`
}
