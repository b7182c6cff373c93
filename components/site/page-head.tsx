// What a page says of itself in its head: title, description, canonical address, neighbours, how it looks when shared.

export type PageHeadProps = {
  title: string
  description?: string
  /** Path of the canonical address; none for pages that must not be indexed. */
  canonical?: string | null
  previous?: string | null
  next?: string | null
  noindex?: boolean
  /** Open Graph (ogp.me): a page that is no article needs neither type nor picture. */
  share?: {
    type: 'article' | 'website'
    title: string
    image: { src: string; alt: string } | null
    siteName: string
  }
  /** Origin of absolute addresses; null keeps them relative. */
  origin: string | null
}

/** React moves these elements into the document's head. */
export function PageHead({ origin, ...page }: PageHeadProps) {
  const at = (path: string) => (origin ? new URL(path, origin).href : path)
  return (
    <>
      <title>{page.title}</title>
      {page.description && <meta name="description" content={page.description} />}
      {page.noindex && <meta name="robots" content="noindex" />}
      {page.canonical && <link rel="canonical" href={at(page.canonical)} />}
      {page.previous && <link rel="prev" href={at(page.previous)} />}
      {page.next && <link rel="next" href={at(page.next)} />}
      {page.share && (
        <ShareTags share={page.share} url={page.canonical ?? null} description={page.description} at={at} />
      )}
    </>
  )
}

type ShareTagsProps = {
  share: NonNullable<PageHeadProps['share']>
  url: string | null
  description: string | undefined
  at: (path: string) => string
}

function ShareTags({ share, url, description, at }: ShareTagsProps) {
  return (
    <>
      <meta property="og:type" content={share.type} />
      <meta property="og:title" content={share.title} />
      <meta property="og:site_name" content={share.siteName} />
      {url && <meta property="og:url" content={at(url)} />}
      {description && <meta property="og:description" content={description} />}
      {share.image && <meta property="og:image" content={at(share.image.src)} />}
      {share.image && <meta property="og:image:alt" content={share.image.alt} />}
      <meta name="twitter:card" content={share.image ? 'summary_large_image' : 'summary'} />
    </>
  )
}
