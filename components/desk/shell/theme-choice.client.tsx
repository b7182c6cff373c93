'use client'
// Chooses the desk's colours, from the person's card.
import { useEffect, useState } from 'react'
import { setTheme, shownTheme, THEMES, type Theme } from './theme.ts'

const WORDS: Record<Theme, string> = { system: 'Auto', light: 'Light', dark: 'Dark' }

export function ThemeChoice({ theme: first }: { theme: Theme }) {
  const [theme, show] = useState(first)
  useEffect(() => {
    const follow = () => show(shownTheme())
    addEventListener('masthead:theme', follow)
    return () => removeEventListener('masthead:theme', follow)
  }, [])
  return (
    <fieldset className="person__theme">
      <legend>Colours</legend>
      {THEMES.map((one) => (
        <label key={one}>
          <input type="radio" name="theme" checked={theme === one} onChange={() => setTheme(one)} />
          {WORDS[one]}
        </label>
      ))}
    </fieldset>
  )
}
