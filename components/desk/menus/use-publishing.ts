// How an edited menu is checked while one works, published, taken back, and what happens when somebody else was quicker.
import { useEffect, useRef, useState } from 'react'
import type { Issue } from '../../../lib/errors.ts'
import type { MenuEntry } from '../../../lib/menus/entry.ts'
import type { MenuCheck, MenuEditorView } from '../../../lib/menus/load.ts'
import { isSame } from '../../../lib/same.ts'
import { menusApi, type StandingMenu } from '../api/publication/menus.ts'
import { useKeptState } from '../kept/use-kept-state.tsx'
import { momentOf, type When } from '../running/when-fields.tsx'
import { useToasts } from '../toasts.client.tsx'
import { useMenuPlans } from './use-plans.ts'

/** Milliseconds after the last change: typing is not followed letter by letter. */
const QUIET = 250

export function useMenuPublishing(
  view: MenuEditorView,
  entries: MenuEntry[],
  replace: (entries: MenuEntry[]) => void,
) {
  const { say } = useToasts()
  const { name } = view.menu
  const [standing, setStanding] = useState({ base: view.base, entries: view.entries })
  const [check, setCheck] = useState<MenuCheck>({ targets: view.targets, items: view.items })
  const [when, setWhen] = useState<When>({ kind: 'now' })
  const [fault, setFault] = useState<string | null>(null)
  const [theirs, setTheirs] = useState<{ menu: StandingMenu } | null>(null)
  const [isBusy, setBusy] = useState(false)
  const text = JSON.stringify(entries)
  const isChanged = !isSame(entries, standing.entries)
  const stand = (state: MenuEditorView) => setStanding({ base: state.base, entries: state.entries })
  const plans = useMenuPlans(view, (state) => {
    // What somebody else has published meanwhile is met by the next save, which shows both.
    if (!isChanged || isSame(state.entries, standing.entries)) stand(state)
  })
  const kept = useKeptState({
    ...{ form: `menu ${name}`, start: standing.entries, mine: entries, along: { base: standing.base, when } },
    put(typed, { start, along }) {
      setStanding({ base: along.base, entries: start })
      setWhen(along.when)
      replace(typed)
    },
  })

  const asked = useRef(0)
  useEffect(() => {
    const mine = ++asked.current
    const timer = setTimeout(async () => {
      const sent: MenuEntry[] = JSON.parse(text)
      const answer = await menusApi.check(name, sent)
      // A slow answer about an earlier outline must not replace a later one.
      if (mine !== asked.current) return
      setFault(answer.ok ? null : faultOf(answer, sent))
      if (answer.ok) setCheck(answer.value)
    }, QUIET)
    return () => clearTimeout(timer)
  }, [name, text])

  /** `before` is what readers got. */
  const takeBack = async (base: string, before: string | null, earlier: MenuEntry[]) => {
    const answer = before
      ? await menusApi.restore(name, { base, versionId: before })
      : await menusApi.publish(name, { base, entries: [] })
    if (!answer.ok) return say({ kind: 'fault', text: answer.message })
    setStanding({ base: answer.value.id, entries: earlier })
    replace(earlier)
    say({ text: 'Taken back. Readers get the menu as it was.' })
  }
  const publish = async (base = standing.base) => {
    setBusy(true)
    const moment = momentOf(when)
    const isPlan = when.kind !== 'now'
    const answer = isPlan
      ? await plans.plan({ base, entries, ...moment })
      : await menusApi.publish(name, { base, entries })
    setBusy(false)
    if (!answer.ok) {
      if (answer.status === 409) setTheirs({ menu: answer.current as StandingMenu })
      else setFault(faultOf(answer, entries))
      return
    }
    const { id, before } = answer.value
    setTheirs(null)
    setFault(null)
    if (isPlan) {
      setWhen({ kind: 'now' })
      const state = await plans.reload()
      if (state) stand(state)
      replace((state ?? standing).entries)
      say({ text: 'The menu is planned.', undo: () => plans.unschedule({ id }), isUndoneByButtonOnly: true })
      return
    }
    const earlier = theirs && !theirs.menu?.isPlanned ? (theirs.menu?.entries ?? []) : standing.entries
    setStanding({ base: id, entries })
    const text = 'Published. Readers get the menu from now on.'
    say({ text, undo: () => takeBack(id, before, earlier), isUndoneByButtonOnly: true })
  }
  const takeTheirs = async () => {
    const menu = theirs?.menu
    const base = menu?.id ?? null
    setStanding(menu?.isPlanned ? { ...standing, base } : { base, entries: menu?.entries ?? [] })
    replace(menu?.entries ?? [])
    setTheirs(null)
    const state = menu?.isPlanned ? await plans.reload() : null
    if (state) stand(state)
  }
  return {
    ...{ check, fault, isBusy, isChanged, publish, takeTheirs, when, setWhen },
    ...{ planned: plans.planned, unschedule: plans.unschedule, notice: kept.notice },
    theirs: theirs && { entries: theirs.menu?.entries ?? [], isPlanned: theirs.menu?.isPlanned ?? false },
    publishMine: () => publish(theirs?.menu?.id ?? null),
    goOn: () => setTheirs(null),
  }
}

/** With the label of the entry that is meant. */
function faultOf({ message, issues }: { message: string; issues: Issue[] }, entries: MenuEntry[]): string {
  const [issue] = issues
  if (!issue) return message
  const label = labelAt(issue.field, entries)
  return label ? `“${label}”: ${issue.message}` : issue.message
}

function labelAt(field: string, entries: MenuEntry[]): string | null {
  const places = [...field.matchAll(/(?:^entries|children)\.(\d+)/g)].map(([, at]) => Number(at))
  let list = entries
  let label: string | null = null
  for (const at of places) {
    label = list[at]?.label ?? label
    list = list[at]?.children ?? []
  }
  return label
}
