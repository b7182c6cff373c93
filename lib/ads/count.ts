// Counts how often advertisements are shown and followed: nothing is kept but day, place, picture and number (decision 042).
import type { IncomingHttpHeaders } from 'node:http'
import { isProgram } from '../reads/count.ts'
import { quarterOf } from '../reads/quarters.ts'
import { forgetClients } from './bounds.ts'

export type AdEvent = { key: string; place: string; kind: 'impression' | 'click'; at: number }

export type Counted = { quarter: number; key: string; placement: string; impressions: number; clicks: number }

/** More than any publication has pictures, places and quarters between two writings. */
const MOST_WAITING = 10_000

/** Of the program's own memory: the front counts, and the background work of the same process writes. */
const waiting = new Map<string, Counted>()

export function countAd({ key, place, kind, at }: AdEvent): void {
  const [impressions, clicks] = kind === 'click' ? [0, 1] : [1, 0]
  add({ quarter: quarterOf(at), key, placement: place, impressions, clicks })
}

/** A person's browser, on a page of ours: no program, nothing fetched ahead, no other site that shows the picture. */
export function isSeen(method: string | undefined, headers: IncomingHttpHeaders): boolean {
  const isAhead = headers['sec-purpose'] !== undefined || headers.purpose !== undefined
  const site = headers['sec-fetch-site'] ?? 'same-origin'
  return method === 'GET' && !isAhead && site === 'same-origin' && !isProgram(headers)
}

/** What has been counted since the last time; whoever cannot write it gives it back. Who asked is forgotten with it. */
export function takeCounted(): Counted[] {
  const counted = [...waiting.values()]
  waiting.clear()
  forgetClients()
  return counted
}

export function giveBack(counted: Counted[]): void {
  counted.forEach(add)
}

function add(one: Counted): void {
  const name = `${one.quarter} ${one.key} ${one.placement}`
  const before = waiting.get(name)
  if (before) {
    before.impressions += one.impressions
    before.clicks += one.clicks
  } else if (waiting.size < MOST_WAITING) waiting.set(name, { ...one })
}
