// Every public page: the document, our two scripts, and what stands around the content.
import '../../components/site/base/faces.ts'
import '../../components/site/site.css'
import type { ReactNode } from 'react'
import { SiteShell } from '../../components/site/shell.tsx'
import { currentRequest, readingOf } from '../../lib/page-store/context.ts'
import { site } from '../../lib/page-store/shared.ts'
import { loadChrome } from '../../lib/reader/chrome.ts'
import { urls } from '../../lib/urls.ts'

export const dynamic = 'force-dynamic'

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const request = currentRequest()
  const chrome = await loadChrome(readingOf(request))
  const { assets } = site()
  return (
    <html lang={chrome.publication.language}>
      <head>
        <script src={assets.boot} />
        <script src={assets.reader} defer />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="alternate" type="application/rss+xml" title={chrome.publication.name} href={urls.feed()} />
      </head>
      <body>
        <SiteShell chrome={chrome} current={request.address.split('?')[0]}>
          {children}
        </SiteShell>
      </body>
    </html>
  )
}
