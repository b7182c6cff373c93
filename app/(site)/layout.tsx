// Every public page: the document, our two scripts, and what stands around the content.
import type { ReactNode } from 'react'
import { finishedShell } from '../../components/site/finished-shell.ts'
import { SiteShell } from '../../components/site/shell.tsx'
import { Faces } from '../../components/ui/faces.tsx'
import { PAPER } from '../../lib/discovery/manifest.ts'
import { currentRequest, readingOf } from '../../lib/page-store/context.ts'
import { piece } from '../../lib/page-store/pieces.ts'
import { site } from '../../lib/page-store/shared.ts'
import { loadChrome } from '../../lib/reader/chrome.ts'

export const dynamic = 'force-dynamic'

export default async function SiteLayout({ children }: { children: ReactNode }) {
  const request = currentRequest()
  const chrome = await piece(readingOf(request), 'chrome', loadChrome)
  const [current = ''] = request.address.split('?')
  const { assets } = site()
  return (
    <html lang={chrome.publication.language}>
      <head>
        <Faces files={assets.faces} />
        <link rel="stylesheet" href={assets.styles} precedence="site" />
        <script src={assets.boot} />
        <script src={assets.reader} defer />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <meta name="theme-color" content={PAPER.light} media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content={PAPER.dark} media="(prefers-color-scheme: dark)" />
      </head>
      <body>
        <SiteShell chrome={chrome} current={current} parts={await finishedShell(chrome, current)}>
          {children}
        </SiteShell>
      </body>
    </html>
  )
}
