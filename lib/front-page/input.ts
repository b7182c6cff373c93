// The shape of a front page as the desk sends it.
import { z } from 'zod'
import { moment } from '../publications/input.ts'
import { isArticle, zoneSize } from './zones.ts'

const id = z.string().min(1).max(100)

export const pinsShape = z
  .record(z.string().max(110), z.array(id.nullable()).max(12))
  .superRefine((pins, context) => {
    const refuse = (zone: string, message: string) =>
      context.addIssue({ code: 'custom', path: [zone], message })
    const seen = new Set<string>()
    for (const [zone, ids] of Object.entries(pins)) {
      const size = zoneSize(zone)
      if (size === null) refuse(zone, 'The front page has no such place.')
      if (size !== null && ids.length > size) refuse(zone, `Only ${size} fit here. Take one out first.`)
      for (const one of ids.filter(isArticle)) {
        if (seen.has(one)) refuse(zone, 'An article stands on the front page once. Take it out of one place.')
        seen.add(one)
      }
    }
  })

export const frontPageInput = z.strictObject({
  pins: pinsShape,
  /** The arrangement that was saved last, as the sender knows it; null when none was. */
  base: id.nullable(),
  at: moment.optional(),
  issueId: id.optional(),
})
