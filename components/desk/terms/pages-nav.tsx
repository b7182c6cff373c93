// Page by page through a long list.

type PagesProps = { page: number; pages: number; hrefOf(page: number): string }

export function PagesNav({ page, pages, hrefOf }: PagesProps) {
  if (pages === 1) return null
  return (
    <nav className="older" aria-label="Pages">
      {page > 1 && <a href={hrefOf(page - 1)}>Previous page</a>}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && <a href={hrefOf(page + 1)}>Next page</a>}
    </nav>
  )
}
