// Share: by mail without any script; copying, the device's own share sheet and printing appear with the script.

/**
 * `href` is absolute: it is sent away. No buttons of other companies: they would know who reads what, and the device's
 * share sheet has them all.
 */
export function Share({ title, href }: { title: string; href: string }) {
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(href)}`
  return (
    <div className="share" data-share-title={title} data-share-href={href}>
      <span className="share__label">Share:</span>
      <a className="share__act" href={mail}>
        E-mail
      </a>
      <button className="share__act" type="button" data-share="copy" hidden>
        Copy link
      </button>
      <button className="share__act" type="button" data-share="native" hidden>
        Share by…
      </button>
      <button className="share__act" type="button" data-share="print" hidden>
        Print
      </button>
      <span className="share__status" role="status" data-share-status="" />
    </div>
  )
}
