// What stands above every category, tag and author: its name, the way back, how many articles it has and where readers find it.
import { counted } from '../../../lib/counted.ts'

type Head = {
  name: string
  /** Where all of its kind are kept, and what they are called. */
  all: { href: string; label: string }
  articles: number
  live: number
  address: string
  /** Articles that search still has by words of before. */
  stale: number
}

export function TermHead({ name, all, articles, live, address, stale }: Head) {
  return (
    <>
      <div className="screen__head">
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <a className="button" href={all.href}>
          {all.label}
        </a>
      </div>
      <p className="field__help">
        {counted(articles, 'article')}, {live} live · <a href={address}>{address}</a>
      </p>
      {stale > 0 && (
        <p className="notice" role="status">
          Search is taking in the change: {counted(stale, 'article')} to go. Reload the page to see how far it
          is.
        </p>
      )}
    </>
  )
}
