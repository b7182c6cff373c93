// Reading single fields of an export's part: text, numbers, times.
import type { Element } from '../xml/element.ts'

export function field(element: Element, name: string): string {
  return element.children.find((child) => child.name === name)?.text ?? ''
}

/** A field of one line: names, slugs, addresses. */
export function line(element: Element, name: string): string {
  return field(element, name).replaceAll(/\s+/g, ' ').trim()
}

/** A positive whole number, else null. */
export function number(element: Element, name: string): number | null {
  const text = line(element, name)
  const value = /^\d{1,15}$/.test(text) ? Number(text) : 0
  return value > 0 ? value : null
}

/** WordPress writes "2012-03-15 21:38:08" and "0000-00-00 00:00:00" for never; read as UTC, or null. */
export function instant(text: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?/.exec(text.trim())
  if (!parts) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0))
  if (year === 0 || month === 0 || day === 0) return null
  const at = Date.UTC(year, month - 1, day, hour, minute, second)
  return new Date(at).getUTCDate() === day && at > EARLIEST ? at : null
}

/** "Fri, 15 Mar 2013 21:38:08 +0000" (RFC 822), or null; drafts carry a day in the year -1. */
export function feedInstant(text: string): number | null {
  const at = /^\w{3},\s+\d{1,2} \w{3} \d{4} /.test(text.trim()) ? Date.parse(text) : Number.NaN
  return Number.isFinite(at) && at > EARLIEST ? at : null
}

/** Before this nobody dates an article: it is a slip (year 1, year 201). */
const EARLIEST = Date.UTC(1500, 0, 1)
