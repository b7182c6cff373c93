// The acts on what is edited as a whole: back to what stands, and before readers with it.
type Props = {
  saveWords: string
  isChanged: boolean
  isWorking: boolean
  onDiscard(): void
  onSave(): void
}

export function SaveActs({ saveWords, isChanged, isWorking, onDiscard, onSave }: Props) {
  return (
    <>
      {isChanged && (
        <button type="button" className="button button--quiet" onClick={onDiscard}>
          Discard changes
        </button>
      )}
      <button
        type="button"
        className="button button--primary"
        disabled={!isChanged || isWorking}
        onClick={onSave}
      >
        {saveWords}
      </button>
    </>
  )
}
