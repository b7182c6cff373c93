// A campaign that is edited: what stands, what was changed since, and every act on it.
import { useState } from 'react'
import type { CampaignFields } from '../../../lib/ads/input.ts'
import type { CampaignDesk } from '../../../lib/ads/load.ts'
import type { CampaignNow } from '../../../lib/ads/save.ts'
import { isSame } from '../../../lib/same.ts'
import { urls } from '../../../lib/urls.ts'
import type { Failure } from '../api/ask.ts'
import type { MediumView } from '../api/media.ts'
import { adsApi } from '../api/publication/ads.ts'
import { useKeptState } from '../kept/use-kept-state.tsx'
import { useToasts } from '../toasts.client.tsx'

export type CampaignModel = ReturnType<typeof useCampaign>
export type Creative = CampaignFields['creatives'][number]

export function useCampaign(first: CampaignDesk) {
  const { say } = useToasts()
  const [desk, setDesk] = useState(first)
  const [fields, setFields] = useState(first.fields)
  const [picked, setPicked] = useState<MediumView[]>([])
  const [fault, setFault] = useState<Failure | null>(null)
  const [theirs, setTheirs] = useState<CampaignNow | null>(null)
  const [isWorking, setWorking] = useState(false)
  const isChanged = !isSame(fields, desk.fields)
  const isNew = desk.id === null
  const kept = useKeptState({
    ...{ form: isNew ? 'new campaign' : `campaign ${desk.id}`, isNew },
    ...{ start: desk.fields, mine: fields, along: { base: desk.base, picked } },
    put(typed, { start, along }) {
      setDesk({ ...desk, base: along.base, fields: start })
      setFields(typed)
      setPicked(along.picked)
    },
  })

  const send = async (base: string, sent: CampaignFields) => {
    setWorking(true)
    setFault(null)
    setTheirs(null)
    const answer = await adsApi.save(desk.id ?? '', { base, fields: sent })
    setWorking(false)
    if (answer.ok) {
      setDesk(answer.value)
      setFields(answer.value.fields)
    } else if (answer.status === 409) setTheirs(answer.current as CampaignNow)
    else setFault(answer)
    return answer
  }
  const add = async () => {
    setWorking(true)
    setFault(null)
    const answer = await adsApi.add(fields)
    if (answer.ok) {
      // Nothing is left to lose: the page is its own from here.
      setDesk({ ...desk, fields })
      await kept.forget()
      location.assign(urls.deskCampaign(answer.value.id))
      return
    }
    setWorking(false)
    setFault(answer)
  }
  const takeBack = async (base: string, earlier: CampaignFields) => {
    const answer = await send(base, earlier)
    if (answer.ok) say({ text: 'Taken back. The campaign is as it was.' })
  }
  const save = async (base = desk.base) => {
    if (base === null) return add()
    const earlier = theirs?.fields ?? desk.fields
    const answer = await send(base, fields)
    const now = answer.ok ? answer.value.base : null
    if (now === null) return
    const text = 'Saved. Readers get it from now on.'
    say({ text, undo: () => takeBack(now, earlier), isUndoneByButtonOnly: true })
  }
  const put = (change: Partial<CampaignFields>) => setFields((before) => ({ ...before, ...change }))
  return {
    ...{ desk, fields, fault, theirs, isWorking, isChanged, save, put, notice: kept.notice },
    pictureOf: (id: string) => [...picked, ...desk.pictures].find((picture) => picture.id === id) ?? null,
    pick: (picture: MediumView) => setPicked((before) => [picture, ...before]),
    /** A change that takes its time is made of what stands by then: what was typed meanwhile stays. */
    putCreative: (at: number, change: Partial<Creative> | ((now: Creative) => Partial<Creative>)) =>
      setFields((before) => ({
        ...before,
        creatives: before.creatives.map((one, index) =>
          index === at ? { ...one, ...(typeof change === 'function' ? change(one) : change) } : one,
        ),
      })),
    discard: () => {
      kept.discard()
      setFault(null)
    },
    saveMine: () => save(theirs?.base ?? null),
    takeTheirs: () => {
      if (!theirs) return
      setDesk({ ...desk, ...theirs })
      setFields(theirs.fields)
      setTheirs(null)
    },
    goOn: () => setTheirs(null),
    faultOf: (field: string) => fault?.issues.find((issue) => issue.field === field)?.message,
  }
}
