// Who paid for a piece: named wherever the piece appears, before its headline.

export function SponsorMark({ sponsor }: { sponsor: string | null }) {
  return sponsor === null ? null : <span className="sponsor-mark">{sponsor}</span>
}
