// Settings while they are edited: looked at in the preview first, published, taken back, and what happens when somebody else was quicker.
import { useEffect, useRef, useState } from 'react'
import type { Issue } from '../../../lib/errors.ts'
import { changesBetween, partOf, SETTING_NAMES } from '../../../lib/settings/fields.ts'
import type { ChangedSettings } from '../../../lib/settings/input.ts'
import type { PlannedSettings, SettingsView } from '../../../lib/settings/load.ts'
import type { PublishedSettings } from '../../../lib/settings/publish.ts'
import type { PublicationSettings } from '../../../lib/settings/settings.ts'
import { useVerified } from '../account/use-verified.tsx'
import { settingsApi } from '../api/publication/settings.ts'
import { useKeptState } from '../kept/use-kept-state.tsx'
import { useToasts } from '../toasts.client.tsx'
import { usePlan } from './plan/use-plan.ts'

/** Milliseconds after the last change: typing is not followed letter by letter. */
const QUIET = 400

export type SettingsModel = ReturnType<typeof useSettings>

export function useSettings(view: SettingsView) {
  const { say } = useToasts()
  const { act, dialog } = useVerified()
  const { mayEdit } = view
  const [standing, setStanding] = useState<PublishedSettings>({ id: view.base, settings: view.settings })
  const [settings, setSettings] = useState(view.settings)
  const [issues, setIssues] = useState<Issue[]>([])
  const [theirs, setTheirs] = useState<PublishedSettings | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [editing, setEditing] = useState<PlannedSettings | null>(null)
  const changed = {
    ...partOf(settings, Object.keys(editing?.changed ?? {})),
    ...changesBetween(standing.settings, settings),
  }
  const { timeZone } = standing.settings
  const trial = useTrial(changed, mayEdit, setIssues)
  const isChanged = Object.keys(changed).length > 0
  const kept = useKeptSettings({ mayEdit, editing, standing, settings, setStanding, setSettings })

  const settle = (published: PublishedSettings) => {
    setStanding(published)
    setSettings(published.settings)
    setTheirs(null)
    setIssues([])
  }
  const show = (fields: ChangedSettings) => {
    setSettings({ ...standing.settings, ...fields })
    setIssues([])
  }
  /** Each plan is kept apart: what was changed of the one that is left is sent by now, or discarded. */
  const turnTo = (one: PlannedSettings | null) => {
    void kept.forget()
    setEditing(one)
  }
  const plan = usePlan({ base: standing.id, changed, timeZone, editing, setEditing: turnTo, act, show })
  const takeBack = async (id: string | null, earlier: ChangedSettings) => {
    const answer = await act(() => settingsApi.publish(id, earlier))
    if (!answer.ok) return say({ kind: 'fault', text: answer.message })
    settle(answer.value)
    say({ text: 'Taken back. Everything is as it was.' })
  }
  const publish = async (base = standing) => {
    setBusy(true)
    const answer = await act(() => settingsApi.publish(base.id, changed))
    setBusy(false)
    if (!answer.ok) {
      if (answer.status === 409) return setTheirs(answer.current as PublishedSettings)
      setIssues(answer.issues)
      return say({ kind: 'fault', text: answer.issues[0]?.message ?? answer.message })
    }
    const names = SETTING_NAMES.filter((name) => name in changed)
    const earlier = Object.fromEntries(names.map((name) => [name, base.settings[name]])) as ChangedSettings
    const { id } = answer.value
    settle(answer.value)
    const text = 'Published. The site has the new settings from now on.'
    say({ text, undo: () => takeBack(id, earlier), isUndoneByButtonOnly: true })
  }
  return {
    ...{ settings, standing, mayEdit, isBusy, isChanged, trial, theirs, publish, settle, dialog },
    ...{ plan, timeZone, planned: view.planned, notice: kept.notice },
    put: (fields: ChangedSettings) => setSettings((before) => ({ ...before, ...fields })),
    discard() {
      if (editing) return plan.leave()
      setIssues([])
      kept.discard()
    },
    goOn: () => setTheirs(null),
    /** `path` is a setting's name, or further within: "paragraphsPerAd.page". */
    faultOf: (path: string) =>
      issues.find(({ field }) => field === `changed.${path}` || field.startsWith(`changed.${path}.`))
        ?.message,
    faults: issues.length,
  }
}

type Kept = {
  mayEdit: boolean
  editing: PlannedSettings | null
  standing: PublishedSettings
  settings: PublicationSettings
  setStanding(standing: PublishedSettings): void
  setSettings(settings: PublicationSettings): void
}

function useKeptSettings({ mayEdit, editing, standing, settings, setStanding, setSettings }: Kept) {
  const form = editing ? `plan ${editing.id} of the settings` : 'settings'
  const start = { ...standing.settings, ...editing?.changed }
  return useKeptState({
    ...{ form: mayEdit ? form : null, start, mine: settings, along: standing.id },
    put(typed, begun) {
      // A plan changes what it names and nothing that was published since.
      if (editing) return setSettings({ ...start, ...changesBetween(begun.start, typed) })
      setStanding({ id: begun.along, settings: begun.start })
      setSettings(typed)
    },
  })
}

/** What is tried is kept for the preview; what is wrong with it is said at once. Null until it is there. */
function useTrial(changed: ChangedSettings, mayEdit: boolean, setIssues: (issues: Issue[]) => void) {
  const [trial, setTrial] = useState<string | null>(null)
  const tell = useRef(setIssues)
  tell.current = setIssues
  const asked = useRef(0)
  const text = JSON.stringify(changed)
  useEffect(() => {
    if (!mayEdit) return
    const mine = ++asked.current
    const timer = setTimeout(async () => {
      const answer = await settingsApi.keepTrial(JSON.parse(text))
      // A slow answer about earlier settings must not replace a later one.
      if (mine !== asked.current) return
      tell.current(answer.ok ? [] : answer.issues)
      if (answer.ok) setTrial(answer.value.id)
    }, QUIET)
    return () => clearTimeout(timer)
  }, [text, mayEdit])
  return trial
}
