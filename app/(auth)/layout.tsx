// The document of the sign-in pages.
import '../../components/desk/desk.css'
import type { ReactNode } from 'react'
import { LiveHint } from '../../components/desk/shell/live-hint.client.tsx'
import { Faces } from '../../components/ui/faces.tsx'
import { site } from '../../lib/page-store/shared.ts'

export const dynamic = 'force-dynamic'

export default function AuthLayout({ children }: { children: ReactNode }) {
  const { assets } = site()
  return (
    <html lang="en">
      <head>
        <Faces files={assets.faces} />
        <link rel="stylesheet" href={assets.fonts} precedence="fonts" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <LiveHint isSignedIn={false} />
        {children}
      </body>
    </html>
  )
}
