// Settings that are planned: scheduled from the form, taken back into it to be changed, and cancelled.
import { useRouter } from 'next/navigation'
import { formatPlan } from '../../../../lib/dates.ts'
import type { ChangedSettings } from '../../../../lib/settings/input.ts'
import type { PlannedSettings } from '../../../../lib/settings/load.ts'
import type { useVerified } from '../../account/use-verified.tsx'
import { settingsApi } from '../../api/publication/settings.ts'
import { useToasts } from '../../toasts.client.tsx'

type Around = {
  base: string | null
  changed: ChangedSettings
  timeZone: string
  /** The plan that the form shows. */
  editing: PlannedSettings | null
  setEditing(plan: PlannedSettings | null): void
  act: ReturnType<typeof useVerified>['act']
  /** The form shows what stands, and these changes of it. */
  show(changed: ChangedSettings): void
}

export function usePlan({ base, changed, timeZone, editing, setEditing, act, show }: Around) {
  const router = useRouter()
  const { say } = useToasts()
  const send = (at: number, given: ChangedSettings, replaces?: string) =>
    act(() => settingsApi.schedule({ base, changed: given, at, replaces }))
  const fail = (text: string) => say({ kind: 'fault', text })
  const takeBack = async (id: string) => {
    const answer = await act(() => settingsApi.unschedule(id))
    if (!answer.ok) return fail(answer.message)
    say({ text: 'Taken back. Nothing is planned there any more.' })
    router.refresh()
  }
  return {
    editing,
    edit(one: PlannedSettings) {
      setEditing(one)
      show(one.changed)
      scrollTo({ top: 0 })
    },
    leave() {
      setEditing(null)
      show({})
    },
    /** Null when it is done, otherwise why not. */
    async schedule(at: number): Promise<string | null> {
      const was = editing
      const answer = await send(at, changed, was?.id)
      if (!answer.ok) return answer.issues[0]?.message ?? answer.message
      const { id } = answer.value
      setEditing(null)
      show({})
      const undo = was ? async () => void (await putBack(id, was)) : () => takeBack(id)
      say({ text: `Planned for ${formatPlan(at, timeZone)}.`, undo, isUndoneByButtonOnly: true })
      router.refresh()
      return null
    },
    async cancel(one: PlannedSettings) {
      const answer = await act(() => settingsApi.unschedule(one.id))
      if (!answer.ok) return fail(answer.message)
      if (editing?.id === one.id) setEditing(null)
      const text = `Cancelled what was planned for ${formatPlan(one.at, timeZone)}.`
      say({ text, undo: () => putBack(undefined, one), isUndoneByButtonOnly: true })
      router.refresh()
    },
  }

  async function putBack(replaces: string | undefined, { at, changed: was }: PlannedSettings): Promise<void> {
    const answer = await send(at, was, replaces)
    if (!answer.ok) return fail(answer.issues[0]?.message ?? answer.message)
    say({ text: `Planned again for ${formatPlan(at, timeZone)}.` })
    router.refresh()
  }
}
