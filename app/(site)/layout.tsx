// Every public page: the document, our two scripts, and what stands around the content.
import type { ReactNode } from 'react'
import { Faces } from '../../components/ui/faces.tsx'
import { PAPER } from '../../lib/discovery/manifest.ts'
import { iconAddress } from '../../lib/icons/address.ts'
import { currentRequest, readingOf } from '../../lib/page-store/context.ts'
import { piece } from '../../lib/page-store/pieces.ts'
import { site } from '../../lib/page-store/shared.ts'
import { loadChrome } from '../../lib/reader/chrome.ts'
import type { Chrome } from '../../lib/reader/chrome-view.ts'
import { frameOf } from './frame.tsx'

export const dynamic = 'force-dynamic'

/** The front makes the document of what layout and page put down (decision 040); nothing is left to be rendered by Next. */
export default async function SiteLayout({ children }: { children: ReactNode }) {
  const request = currentRequest()
  const chrome = await piece(readingOf(request), 'chrome', loadChrome)
  const [current = ''] = request.address.split('?')
  request.parts.frame = await frameOf({
    chrome,
    current,
    head: <SiteHead {...chrome.publication} />,
    scripts: <SiteScripts />,
  })
  return children
}

function SiteHead({ brand, icon }: Pick<Chrome['publication'], 'brand' | 'icon'>) {
  const { assets } = site()
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {/* What comes after the head of the page: boot.ts has the first paint wait for it. */}
      <link rel="expect" href="#main" />
      <Faces files={assets.faces} />
      <link rel="stylesheet" href={assets.styles} />
      {brand && <link rel="stylesheet" href={brand} />}
      <Icons icon={icon ?? null} />
      <link rel="manifest" href="/manifest.webmanifest" />
      <meta
        name="theme-color"
        content={PAPER.light}
        data-scheme="light"
        media="(prefers-color-scheme: light)"
      />
      <meta name="theme-color" content={PAPER.dark} data-scheme="dark" media="(prefers-color-scheme: dark)" />
    </>
  )
}

/** At addresses that change with the picture, because browsers keep icons for long. */
function Icons({ icon }: { icon: string | null }) {
  return icon ? (
    <>
      <link rel="icon" href={iconAddress(icon, '32')} type="image/png" sizes="32x32" />
      <link rel="icon" href={iconAddress(icon, '192')} type="image/png" sizes="192x192" />
      <link rel="apple-touch-icon" href={iconAddress(icon, 'touch')} />
    </>
  ) : (
    <>
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
    </>
  )
}

function SiteScripts() {
  const { assets } = site()
  return (
    <>
      <script src={assets.boot} />
      <script src={assets.reader} defer />
    </>
  )
}
