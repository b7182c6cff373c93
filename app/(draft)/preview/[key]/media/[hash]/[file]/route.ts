// Pictures of a shared draft, for whoever holds the link to it.
import { sendPrivatePicture } from '../../../../../../../lib/next/private-picture.ts'
import { previewDoor } from '../../../../../../../lib/next/shared-preview.ts'
import { mayGuestSee } from '../../../../../../../lib/preview/guest-pictures.ts'

export const dynamic = 'force-dynamic'

type Asked = { params: Promise<{ key: string }> }

export async function GET(_: Request, { params }: Asked): Promise<Response> {
  const { key } = await params
  return sendPrivatePicture(({ hash }) => mayGuestSee(previewDoor(), key, hash))
}
