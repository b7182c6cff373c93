// The document of every screen of the desk, for whoever is signed in.
import '../../components/site/base/faces.ts'
import '../../components/desk/desk.css'
import type { ReactNode } from 'react'
import { DeskShell } from '../../components/desk/shell.tsx'
import { requireDesk } from '../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../lib/page-store/context.ts'
import { loadSettings } from '../../lib/reader/settings.ts'

export const dynamic = 'force-dynamic'

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { actor } = await requireDesk()
  const { name, language } = await loadSettings(readingOf(currentRequest()))
  return (
    <html lang={language}>
      <head>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <DeskShell publication={name} actor={actor}>
          {children}
        </DeskShell>
      </body>
    </html>
  )
}
