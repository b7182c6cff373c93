// The page around the front page that is arranged: everything of the site but the stories, which the desk draws into their place.
import type { Chrome } from '../../lib/reader/chrome-view.ts'
import { urls } from '../../lib/urls.ts'
import { SiteShell } from '../site/shell.tsx'

export function HomeFrame({ chrome }: { chrome: Chrome }) {
  return (
    <div className="home-frame">
      <SiteShell chrome={chrome} current={urls.home()}>
        <div id="home-place" />
      </SiteShell>
    </div>
  )
}
