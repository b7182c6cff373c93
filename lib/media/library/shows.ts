// The filters of the library, in the words of its screen.
import type { MediaShow } from '../../../db/desk/media.ts'

export const MEDIA_SHOWS: readonly { show: MediaShow; words: string; nothing: string }[] = [
  { show: 'missing-alt', words: 'Without alt text', nothing: 'Every picture has alt text.' },
  { show: 'missing-credit', words: 'Without a credit', nothing: 'Every picture has a credit.' },
  { show: 'rights-expiring', words: 'Rights end within 30 days', nothing: 'No rights end within 30 days.' },
  { show: 'rights-expired', words: 'Rights have ended', nothing: 'No picture is shown beyond its rights.' },
  { show: 'unused', words: 'Not used anywhere', nothing: 'Every picture is used somewhere.' },
  { show: 'missing-file', words: 'File is missing', nothing: 'Every picture has its file.' },
  {
    show: 'missing-sizes',
    words: 'Sizes could not be made',
    nothing: 'No picture has failed to give its sizes.',
  },
  { show: 'mine', words: 'Uploaded by me', nothing: 'You have not uploaded anything yet.' },
  { show: 'trash', words: 'In the trash', nothing: 'The trash is empty.' },
]
