import { HomeView } from '../../components/lists/home/home-view.tsx'
import { homeNodes } from '../../lib/discovery/json-ld/pages.ts'
import { currentRequest, readingOf } from '../../lib/page-store/context.ts'
import { loadHome } from '../../lib/reader/home.ts'
import { loadSettings } from '../../lib/reader/settings.ts'
import { urls } from '../../lib/urls.ts'
import { Finished } from './finished.tsx'
import { Head } from './head.tsx'
import { Missing } from './missing.tsx'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** The front page; also WordPress's old addresses, `/?p=123` and `/?feed=rss2`. */
export default async function HomePage({ searchParams }: Props) {
  const { p, page_id, feed } = await searchParams
  if ([p, page_id, feed].some((asked) => asked !== undefined)) return <Missing />
  const reading = readingOf(currentRequest())
  const settings = await loadSettings(reading)
  const view = await loadHome(reading)
  const title = settings.tagline ? `${settings.name}: ${settings.tagline}` : settings.name
  return (
    <>
      <Head
        title={title}
        description={settings.description}
        canonical={urls.home()}
        image={() => view.lead?.picture ?? null}
        data={(publication) => homeNodes(publication, view)}
      />
      <Finished>
        <HomeView view={view} />
      </Finished>
    </>
  )
}
