// Many who ask one thing each, at the same time, are answered from one question to the store.

/** Each key is asked once. `load` leaves out what it does not know. */
export function askTogether<A>(
  load: (keys: string[]) => Promise<ReadonlyMap<string, A>>,
): (key: string) => Promise<A | undefined> {
  const asked = new Map<string, Promise<A | undefined>>()
  let round: { keys: string[]; answers: Promise<ReadonlyMap<string, A>> } | null = null

  function begin() {
    const keys: string[] = []
    const answers = allHaveAsked().then(() => {
      round = null
      return load(keys)
    })
    return { keys, answers }
  }

  return (key) => {
    const known = asked.get(key)
    if (known) return known
    round ??= begin()
    round.keys.push(key)
    const answer = round.answers.then((answers) => answers.get(key))
    asked.set(key, answer)
    return answer
  }
}

/** After all that goes on without waiting for the store: a tick comes when no promise is left to be continued. */
const allHaveAsked = () =>
  Promise.resolve().then(() => new Promise<void>((resolve) => process.nextTick(resolve)))
