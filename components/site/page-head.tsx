// What a page says of itself in its head: title, description, canonical address, neighbours, how it looks when shared.

/** All addresses are absolute: search engines and those who draw share cards take no other (ogp.me, RFC 6596). */
export type PageHeadProps = {
  title: string
  description?: string
  /** None for pages that must not be indexed. */
  canonical?: string | null
  previous?: string | null
  next?: string | null
  noindex?: boolean
  /** Forms of the feed that follows the page, offered to programs that look for one (RSS Advisory Board, autodiscovery). */
  feeds?: FeedLink[]
  /** Names and contents of further tags: by these libraries recognise an article. */
  tags?: [name: string, content: string][]
  /** Structured data, as text that may stand in a script element. */
  dataHtml?: string
  /** Open Graph (ogp.me). */
  share?: {
    type: ShareType
    title: string
    image: ShareImage | null
    siteName: string
    /** Of the type: "article:published_time" and the like, some more than once. */
    facts: [property: string, content: string][]
  }
}

export type FeedLink = { type: string; title: string; href: string }

export function FeedTag({ feed: { type, title, href } }: { feed: FeedLink }) {
  return <link rel="alternate" type={type} title={title} href={href} />
}

export type ShareType = 'article' | 'profile' | 'website'
export type ShareImage = { src: string; width: number; height: number; alt: string }

export function PageHead(page: PageHeadProps) {
  return (
    <>
      <title>{page.title}</title>
      {page.description && <meta name="description" content={page.description} />}
      {page.noindex && <meta name="robots" content="noindex" />}
      {page.canonical && <link rel="canonical" href={page.canonical} />}
      {page.previous && <link rel="prev" href={page.previous} />}
      {page.next && <link rel="next" href={page.next} />}
      {page.feeds?.map((feed) => (
        <FeedTag feed={feed} key={feed.href} />
      ))}
      {page.tags?.map(([name, content]) => (
        <meta name={name} content={content} key={name + content} />
      ))}
      {page.dataHtml && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: page.dataHtml }} />
      )}
      {page.share && (
        <ShareTags share={page.share} url={page.canonical ?? null} description={page.description} />
      )}
    </>
  )
}

type ShareTagsProps = {
  share: NonNullable<PageHeadProps['share']>
  url: string | null
  description: string | undefined
}

function ShareTags({ share, url, description }: ShareTagsProps) {
  return (
    <>
      <meta property="og:type" content={share.type} />
      <meta property="og:title" content={share.title} />
      <meta property="og:site_name" content={share.siteName} />
      {url && <meta property="og:url" content={url} />}
      {description && <meta property="og:description" content={description} />}
      {share.image && <meta property="og:image" content={share.image.src} />}
      {share.image && <meta property="og:image:width" content={String(share.image.width)} />}
      {share.image && <meta property="og:image:height" content={String(share.image.height)} />}
      {share.image && <meta property="og:image:alt" content={share.image.alt} />}
      {share.facts.map(([property, content]) => (
        <meta property={property} content={content} key={property + content} />
      ))}
      <meta name="twitter:card" content={share.image ? 'summary_large_image' : 'summary'} />
    </>
  )
}
