// Pictures of what is not public, for the newsroom: the front sends anybody's from disk and comes here with the rest.
import { sendPrivatePicture } from '../../../../../lib/next/private-picture.ts'
import { watchDesk } from '../../../../../lib/next/session.ts'
import { can } from '../../../../../lib/policy.ts'

export const dynamic = 'force-dynamic'

export function GET(): Promise<Response> {
  return sendPrivatePicture(async () => {
    const desk = await watchDesk()
    return desk !== null && can(desk.actor, 'medium.read')
  })
}
