// The document of every screen of the desk, for whoever is signed in.
import '../../components/desk/desk.css'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { LiveHint } from '../../components/desk/shell/live-hint.client.tsx'
import { DeskShell } from '../../components/desk/shell/shell.tsx'
import { readTheme, THEME_COOKIE } from '../../components/desk/shell/theme.ts'
import { Faces } from '../../components/ui/faces.tsx'
import { requireDesk } from '../../lib/next/session.ts'
import { currentRequest, readingOf } from '../../lib/page-store/context.ts'
import { site } from '../../lib/page-store/shared.ts'
import { loadSettings } from '../../lib/reader/settings.ts'

export const dynamic = 'force-dynamic'

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { actor } = await requireDesk()
  const { name, language } = await loadSettings(readingOf(currentRequest()))
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value)
  const { assets } = site()
  return (
    <html lang={language} data-theme={theme === 'system' ? undefined : theme}>
      <head>
        <Faces files={assets.faces} />
        <link rel="stylesheet" href={assets.fonts} precedence="fonts" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <LiveHint isSignedIn={true} />
        <DeskShell publication={name} actor={actor} theme={theme}>
          {children}
        </DeskShell>
      </body>
    </html>
  )
}
