// The publication's name and tagline, with the two doors beside it: the menu on small screens, how the text is shown.

import type { Chrome } from '../../lib/reader/chrome-view.ts'
import type { Picture } from '../../lib/reader/views.ts'
import { urls } from '../../lib/urls.ts'
import { Icon } from '../ui/icons.tsx'
import { DisplayPreferences } from './display-preferences.tsx'

export function Masthead({ publication }: { publication: Chrome['publication'] }) {
  return (
    <div className="masthead">
      <button className="masthead__menu" type="button" popoverTarget="menu">
        <Icon name="menu" />
        <span>Menu</span>
      </button>
      <p className="masthead__name">
        <a className="masthead__link" href={urls.home()} rel="home">
          {publication.logo ? <Logo picture={publication.logo} /> : publication.name}
        </a>
      </p>
      <p className="masthead__tagline">{publication.tagline}</p>
      <DisplayPreferences />
    </div>
  )
}

/** As wide as its height makes it; the words are the publication's name. */
function Logo({ picture }: { picture: Picture }) {
  return (
    <picture>
      {picture.sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcSet={srcset} sizes="20rem" />
      ))}
      <img
        className="masthead__logo"
        src={picture.src}
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
      />
    </picture>
  )
}
