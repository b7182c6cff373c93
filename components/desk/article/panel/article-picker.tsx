// Chooses one of our own articles by the words of its title.
import { type ArticleChoice, deskApi } from '../../api/articles.ts'
import { Picker } from '../../fields/picker.tsx'

type PickerProps = {
  label: string
  fieldId?: string | undefined
  exceptIds: string[]
  onPick(article: ArticleChoice): void
}

export function ArticlePicker({ label, fieldId, exceptIds, onPick }: PickerProps) {
  const search = async (words: string) => {
    const answer = await deskApi.searchArticles(words)
    return answer.ok ? { ...answer, value: answer.value.filter(({ id }) => !exceptIds.includes(id)) } : answer
  }
  return <Picker {...{ label, fieldId }} placeholder="Search by title" search={search} onPick={onPick} />
}
