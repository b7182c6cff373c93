// What the page does beyond HTML and CSS, loaded after it: everything here also works, more plainly, without it.

import { offerCiting } from './cite.ts'
import { keepCookieChoice } from './cookie-choice.ts'
import { offerCopying } from './copy-address.ts'
import { offerDisplay } from './display.ts'
import { offerEditing } from './edit-link.ts'
import { offerKeys } from './keys.ts'
import { easeMenu } from './menu-keys.ts'
import { tellOpenedAhead } from './opened-ahead.ts'
import { openReferences } from './reference-popover.ts'
import { rememberReading } from './resume.ts'
import { offerSaving, showKept } from './save.ts'
import { offerShare } from './share.ts'
import { suggestSearches } from './suggest.ts'
import { playVideos } from './video.ts'

for (const enhance of [
  ...[
    easeMenu,
    openReferences,
    offerShare,
    offerCiting,
    offerSaving,
    showKept,
    rememberReading,
    offerKeys,
    offerCopying,
    offerDisplay,
    keepCookieChoice,
    playVideos,
    suggestSearches,
    offerEditing,
    tellOpenedAhead,
  ],
]) {
  // One part that fails on an unusual browser must not take the others with it.
  try {
    enhance()
  } catch (error) {
    console.error(error)
  }
}
