// The head of a public page, with the publication's name and origin filled in.
import { PageHead, type PageHeadProps } from '../../components/site/page-head.tsx'
import { currentRequest, readingOf } from '../../lib/page-store/context.ts'
import { site } from '../../lib/page-store/shared.ts'
import { loadSettings } from '../../lib/reader/settings.ts'
import type { Picture } from '../../lib/reader/views.ts'
import { absolute, urls } from '../../lib/urls.ts'

/** Addresses are those of lib/urls.ts, without the origin. */
type HeadProps = Omit<PageHeadProps, 'share' | 'feed'> & {
  /** The address of the feed that follows this page. */
  feed?: string
  image?: Picture | null
  type?: 'article' | 'website'
}

export async function Head({ image = null, type = 'website', canonical, feed, ...page }: HeadProps) {
  const at = (path: string | null | undefined) => (path ? absolute(site().origin, path) : null)
  const { name } = await loadSettings(readingOf(currentRequest()))
  const title = canonical === urls.home() ? page.title : `${page.title} | ${name}`
  return (
    <PageHead
      {...page}
      title={title}
      canonical={at(canonical)}
      previous={at(page.previous)}
      next={at(page.next)}
      feed={feed === undefined ? undefined : { title: `${name}: ${page.title}`, href: feed }}
      share={
        page.noindex
          ? undefined
          : {
              type,
              title: page.title,
              image: image && { src: absolute(site().origin, image.src), alt: image.alt },
              siteName: name,
            }
      }
    />
  )
}
