// At once, or at a moment that is chosen below.
type Choice = { isLater: boolean; onChange(isLater: boolean): void }

export function WhenChoice({ isLater, onChange }: Choice) {
  return (
    <div className="confirm__when" role="radiogroup" aria-label="When">
      <label>
        <input type="radio" name="when" checked={!isLater} onChange={() => onChange(false)} />
        At once
      </label>
      <label>
        <input type="radio" name="when" checked={isLater} onChange={() => onChange(true)} />
        At a time
      </label>
    </div>
  )
}
