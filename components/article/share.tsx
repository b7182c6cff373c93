// Share: by mail and as plain links without any script; copying and the device's own share sheet appear with it.

import { shareLinks } from '../../lib/discovery/sharing.ts'

/** `href` is absolute: it is sent away. `wholeHref` is all of a split article on one page, which is what one prints. */
export function Share({ title, href, wholeHref = null }: ShareProps) {
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(href)}`
  return (
    <div className="share" id="share" data-share-title={title} data-share-href={href}>
      <span className="share__label">Share:</span>
      <button className="share__act" type="button" data-share="native" hidden>
        Share by…
      </button>
      <button className="share__act" type="button" data-share="copy" hidden>
        Copy link
      </button>
      <a className="share__act" href={mail}>
        E-mail
      </a>
      {shareLinks(title, href).map(({ name, href }) => (
        <a className="share__act" href={href} rel="nofollow noopener noreferrer" key={name}>
          <span className="hidden">Share on </span>
          {name}
        </a>
      ))}
      {wholeHref === null ? (
        <button className="share__act" type="button" data-share="print" hidden>
          Print or save as PDF
        </button>
      ) : (
        <a className="share__act" href={`${wholeHref}#print`} rel="nofollow">
          Print all pages or save them as PDF
        </a>
      )}
      <span className="share__status" role="status" data-share-status="" />
    </div>
  )
}

type ShareProps = { title: string; href: string; wholeHref?: string | null }
