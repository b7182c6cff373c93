'use client'
// The words of known sponsors, offered by a field that names one.
import { useEffect, useState } from 'react'
import { ask } from '../api/ask.ts'

/** As a `list` it is called "sponsor-words". */
export function SponsorWords() {
  const [words, setWords] = useState<string[]>([])
  useEffect(() => {
    let isHere = true
    ask<{ choices: string[] }>('sponsors/', {}).then((answer) => {
      if (isHere && answer.ok) setWords(answer.value.choices)
    })
    return () => {
      isHere = false
    }
  }, [])
  return (
    <datalist id="sponsor-words">
      {words.map((one) => (
        <option key={one} value={one} />
      ))}
    </datalist>
  )
}
