// The document of a draft, as readers' pages have it; in the desk's frame without any script.
import '../../components/preview/draft.css'
import type { ReactNode } from 'react'
import { Faces } from '../../components/ui/faces.tsx'
import { currentRequest, readingOf } from '../../lib/page-store/context.ts'
import { site } from '../../lib/page-store/shared.ts'
import { readLook } from '../../lib/preview/query.ts'
import { loadSettings } from '../../lib/reader/settings.ts'
import { brandAddress } from '../../lib/settings/brand.ts'
import { urls } from '../../lib/urls.ts'

export const dynamic = 'force-dynamic'

export default async function DraftLayout({ children }: { children: ReactNode }) {
  const request = currentRequest()
  const settings = await loadSettings(readingOf(request))
  const brand = brandAddress(settings)
  const { pathname, searchParams } = new URL(request.address, 'http://localhost')
  const isFrame = pathname.startsWith(urls.desk())
  const { theme } = readLook(Object.fromEntries(searchParams))
  const { assets } = site()
  return (
    <html lang={settings.language} data-theme={theme || undefined}>
      <head>
        <Faces files={assets.faces} />
        <link rel="stylesheet" href={assets.styles} precedence="site" />
        <link rel="stylesheet" href={assets.lists} precedence="site" />
        {brand && <link rel="stylesheet" href={brand} precedence="site" />}
        {!isFrame && <script src={assets.boot} />}
        {!isFrame && <script src={assets.reader} defer />}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  )
}
