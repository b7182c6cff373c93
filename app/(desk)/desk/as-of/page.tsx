import { notFound, redirect } from 'next/navigation'
import { AsOfView } from '../../../../components/desk/as-of/as-of-view.tsx'
import { asOfAddress } from '../../../../lib/as-of/address.ts'
import { loadComing } from '../../../../lib/as-of/coming.ts'
import { instantToLocal, localToInstant } from '../../../../lib/dates.ts'
import { requireDesk } from '../../../../lib/next/session.ts'
import { publicationZone } from '../../../../lib/next/zone.ts'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata = { title: 'Time machine' }

/** `moment` is what the form sends: a local clock's reading. */
export default async function AsOfPage({ searchParams }: Props) {
  const desk = await requireDesk()
  const coming = await loadComing(desk)
  if (!coming) notFound()
  const timeZone = await publicationZone()
  const { moment, at } = await searchParams
  const asked = typeof moment === 'string' ? moment.slice(0, 16) : null
  const resolved = asked ? localToInstant(asked, timeZone) : null
  if (resolved) redirect(asOfAddress(instantOf(resolved)))
  const shown = Number(at) > 0 && Number(at) < 253_402_300_799_999 ? Number(at) : desk.now
  return (
    <AsOfView
      coming={coming}
      timeZone={timeZone}
      local={asked ?? instantToLocal(shown, timeZone)}
      fault={asked ? 'This is no date with a time. Write it like 2026-02-01T06:00.' : null}
    />
  )
}

/** On the day clocks change, an hour more or less: it can be asked for again. */
function instantOf(resolved: NonNullable<ReturnType<typeof localToInstant>>): number {
  switch (resolved.kind) {
    case 'once':
      return resolved.at
    case 'gap':
      return resolved.after
    case 'twice':
      return resolved.first
  }
}
