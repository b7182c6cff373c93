// The head of a public page, with the publication's name and origin filled in, put down for the front (decision 040).
import {
  PageHead,
  type PageHeadProps,
  type ShareImage,
  type ShareType,
} from '../../components/site/page-head.tsx'
import { markupOf } from '../../components/ui/markup.tsx'
import { clipped, DESCRIPTION } from '../../lib/discovery/clipped.ts'
import { jsonLdText, type Node } from '../../lib/discovery/json-ld/node.ts'
import type { Publication } from '../../lib/discovery/publication.ts'
import { feedLinks } from '../../lib/feeds/links.ts'
import { currentRequest, readingOf } from '../../lib/page-store/context.ts'
import { site } from '../../lib/page-store/shared.ts'
import { loadPublication } from '../../lib/reader/publication/marks.ts'
import { absolute, urls } from '../../lib/urls.ts'

/** Addresses are those of lib/urls.ts, without the origin. */
type HeadProps = Omit<PageHeadProps, 'share' | 'feeds' | 'tags' | 'dataHtml'> & {
  /** The page whose feed follows this one. */
  feed?: string
  /** Given the publication's name; its address without the origin. */
  image?: (publication: Publication) => ShareImage | null
  type?: ShareType
  facts?: [property: string, content: string][]
  tags?: (publication: Publication) => [name: string, content: string][]
  data?: (publication: Publication) => Node[]
}

export async function Head({ image, type = 'website', facts = [], ...given }: HeadProps) {
  const { canonical, feed, tags, data, ...page } = given
  const { origin, assets } = site()
  const at = (path: string | null | undefined) => (path ? absolute(origin, path) : null)
  const request = currentRequest()
  const publication = await loadPublication(readingOf(request), origin)
  const { name } = publication
  const title = canonical === urls.home() ? page.title : `${page.title} | ${name}`
  const needsLists = type !== 'article'
  request.parts.head = await markupOf(
    <>
      {needsLists && <link rel="stylesheet" href={assets.lists} />}
      <PageHead
        {...page}
        title={title}
        description={page.description && clipped(page.description, DESCRIPTION)}
        tags={tags?.(publication)}
        dataHtml={data && !page.noindex ? jsonLdText(data(publication)) : undefined}
        canonical={at(canonical)}
        previous={at(page.previous)}
        next={at(page.next)}
        feeds={[
          // Its own first: some programs take the first and look no further.
          ...(feed === undefined ? [] : feedLinks(feed, `${name}: ${page.title}`)),
          ...feedLinks(urls.home(), name),
        ]}
        share={
          page.noindex
            ? undefined
            : {
                type,
                title: page.title,
                image: withOrigin(image?.(publication) ?? null, origin),
                siteName: name,
                facts,
              }
        }
      />
    </>,
  )
  return null
}

function withOrigin(image: ShareImage | null, origin: string): ShareImage | null {
  return image && { ...image, src: absolute(origin, image.src) }
}
