// What the page does beyond HTML and CSS, loaded after it: everything here also works, more plainly, without it.

import { keepCookieChoice } from './cookie-choice.ts'
import { offerDisplay } from './display.ts'
import { offerEditing } from './edit-link.ts'
import { offerKeys } from './keys.ts'
import { easeMenu } from './menu-keys.ts'
import { tellOpenedAhead } from './opened-ahead.ts'
import { offerCiting } from './passing-on/cite.ts'
import { offerCopying } from './passing-on/copy-address.ts'
import { offerShare } from './passing-on/share.ts'
import { openReferences } from './reference-popover.ts'
import { rememberReading } from './resume.ts'
import { offerSaving, showKept } from './save.ts'
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
