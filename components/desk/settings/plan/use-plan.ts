// Settings that are planned: scheduled from the form, taken back into it to be changed, and called off.
import { useRouter } from 'next/navigation'
import { formatPlan } from '../../../../lib/dates.ts'
import type { Issue } from '../../../../lib/errors.ts'
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

/** `until`: from when they are back as they were. */
type When = { at: number; until?: number | undefined }

export function usePlan({ base, changed, timeZone, editing, setEditing, act, show }: Around) {
  const router = useRouter()
  const { say } = useToasts()
  const send = (given: ChangedSettings, when: When & { replaces?: string | undefined }) =>
    act(() => settingsApi.schedule({ base, changed: given, ...when }))
  const fail = (text: string) => say({ kind: 'fault', text })
  const takeBack = async (ids: string[]) => {
    for (const id of ids) {
      const answer = await act(() => settingsApi.unschedule(id))
      if (!answer.ok) return fail(answer.message)
    }
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
    async schedule(when: When): Promise<Issue | null> {
      const was = editing
      const { at, until } = when
      const answer = await send(changed, { ...when, replaces: was?.id })
      if (!answer.ok) return answer.issues[0] ?? { field: 'at', message: answer.message }
      const { id, backId } = answer.value
      setEditing(null)
      show({})
      const undo = was
        ? async () => void (await putBack(id, was))
        : () => takeBack(backId ? [backId, id] : [id])
      const back = until === undefined ? '' : `, and back from ${formatPlan(until, timeZone)}`
      say({ text: `Planned for ${formatPlan(at, timeZone)}${back}.`, undo, isUndoneByButtonOnly: true })
      router.refresh()
      return null
    },
    async unschedule(one: PlannedSettings) {
      const answer = await act(() => settingsApi.unschedule(one.id))
      if (!answer.ok) return fail(answer.message)
      if (editing?.id === one.id) setEditing(null)
      const text = `Called off what was planned for ${formatPlan(one.at, timeZone)}.`
      say({ text, undo: () => putBack(undefined, one), isUndoneByButtonOnly: true })
      router.refresh()
    },
  }

  async function putBack(replaces: string | undefined, { at, changed: was }: PlannedSettings): Promise<void> {
    const answer = await send(was, { at, replaces })
    if (!answer.ok) return fail(answer.issues[0]?.message ?? answer.message)
    say({ text: `Planned again for ${formatPlan(at, timeZone)}.` })
    router.refresh()
  }
}
