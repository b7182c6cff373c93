// Who paid, in the words that are printed, with the sponsor's logo and a link that says what it is.
import type { SponsorLink } from '../../lib/reader/views.ts'

type Props = { words: string; link: SponsorLink | null | undefined }

export function SponsorLine({ words, link }: Props) {
  const logo = link?.logo
  const inside = (
    <>
      {logo && (
        <img
          className="sponsor-logo"
          src={logo.src}
          alt=""
          width={logo.width}
          height={logo.height}
          loading="lazy"
        />
      )}
      {words}
    </>
  )
  return link?.href ? (
    <a href={link.href} rel="sponsored nofollow noopener">
      {inside}
    </a>
  ) : (
    inside
  )
}
