// The few drawn signs of the site: line work in the colour of the text around it, silent to screen readers.

type IconName = 'arrow' | 'close' | 'external' | 'menu' | 'play' | 'search'

const PATHS: Record<IconName, string> = {
  arrow: 'M2 8h11M9 3.5 13.5 8 9 12.5',
  close: 'M3 3l10 10M13 3 3 13',
  external: 'M6 3.5H3v9.5h9.5v-3M9 2.5h4.5V7M13.2 2.8 7 9',
  menu: 'M1.5 4h13M1.5 8h13M1.5 12h8',
  play: 'M5 3v10l8-5z',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.6 10.6 14.5 14.5',
}

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={`icon icon--${name}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
