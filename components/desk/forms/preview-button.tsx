// Among a form's buttons: looks at what stands in it. Without scripts the page opens in a tab of its own.
export function PreviewButton({ action }: { action: string }) {
  return (
    <button type="submit" className="button" formAction={action} formTarget="_blank">
      Preview
    </button>
  )
}
