// The head of a public page, with the publication's name and origin filled in.
import { PageHead, type PageHeadProps } from '../../components/site/page-head.tsx'
import { currentRequest, readingOf } from '../../lib/page-store/context.ts'
import { site } from '../../lib/page-store/shared.ts'
import { loadSettings } from '../../lib/reader/settings.ts'
import type { Picture } from '../../lib/reader/views.ts'

type HeadProps = Omit<PageHeadProps, 'origin' | 'share'> & {
  image?: Picture | null
  type?: 'article' | 'website'
}

export async function Head({ image = null, type = 'website', ...page }: HeadProps) {
  const { name } = await loadSettings(readingOf(currentRequest()))
  const title = page.canonical === '/' ? page.title : `${page.title} | ${name}`
  return (
    <PageHead
      {...page}
      title={title}
      origin={site().origin}
      share={page.noindex ? undefined : { type, title: page.title, image, siteName: name }}
    />
  )
}
