// A drawn sign of the editor's tools: line work in the colour of the text around it, silent to screen readers.
export function Sign({ path }: { path: string }) {
  return (
    <svg className="sign" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  )
}
