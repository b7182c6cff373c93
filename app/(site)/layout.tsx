// Every public page: the document, our two scripts, and what stands around the content.
import type { ReactNode } from 'react'
import { SiteShell } from '../../components/site/shell.tsx'
import { Faces } from '../../components/ui/faces.tsx'
import { currentRequest, readingOf } from '../../lib/page-store/context.ts'
import { site } from '../../lib/page-store/shared.ts'
import { loadChrome } from '../../lib/reader/chrome.ts'

export const dynamic = 'force-dynamic'

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const request = currentRequest()
  const chrome = await loadChrome(readingOf(request))
  const { assets } = site()
  return (
    <html lang={chrome.publication.language}>
      <head>
        <Faces files={assets.faces} />
        <link rel="stylesheet" href={assets.styles} precedence="site" />
        <script src={assets.boot} />
        <script src={assets.reader} defer />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <SiteShell chrome={chrome} current={request.address.split('?')[0]}>
          {children}
        </SiteShell>
      </body>
    </html>
  )
}
