'use client'
// The way back to an earlier version of the settings; a plain form without JavaScript, which cannot ask for the password.
import { useRouter } from 'next/navigation'
import type { FormEvent } from 'react'
import { urls } from '../../../lib/urls.ts'
import { useVerified } from '../account/use-verified.tsx'
import { settingsApi } from '../api/publication/settings.ts'
import { useToasts } from '../toasts.client.tsx'

type RestoreProps = { base: string | null; versionId: string; moment: string }

export function RestoreSettings({ base, versionId, moment }: RestoreProps) {
  const router = useRouter()
  const { say } = useToasts()
  const { act, dialog } = useVerified()
  const restore = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await act(() => settingsApi.restore(base, versionId))
    if (!answer.ok) return say({ kind: 'fault', text: answer.message })
    say({ text: 'Restored. The site has these settings from now on.' })
    router.refresh()
  }
  return (
    <>
      <form method="post" action={urls.restoreSettings()} onSubmit={restore}>
        <input type="hidden" name="versionId" value={versionId} />
        {base && <input type="hidden" name="base" value={base} />}
        <button type="submit" className="button">
          Restore<span className="hidden"> the version of {moment}</span>
        </button>
      </form>
      {dialog}
    </>
  )
}
