// Other tags or another category for many articles at once: which, what becomes of each, and the way back. Works without JavaScript.

import { counted } from '../../../lib/counted.ts'
import type { RetagView } from '../../../lib/retag/load.ts'
import { urls } from '../../../lib/urls.ts'
import { PlainForm } from '../forms/plain-form.client.tsx'
import { RetagDone } from './retag-done.tsx'
import { RetagQuestion } from './retag-question.tsx'

type ScreenProps = { view: RetagView; timeZone: string /** What was just done. */; done: string | undefined }

export function RetagScreen({ view, timeZone, done }: ScreenProps) {
  const { plan, fault } = view
  return (
    <div className="term">
      <div className="screen__head">
        <h1>Retag articles</h1>
        <a className="button" href={urls.deskTags()}>
          All tags
        </a>
      </div>
      <RetagDone {...{ timeZone, done }} list={view.done} part="notice" />
      <RetagQuestion view={view} />
      {fault && (
        <p className="notice notice--alert" role="alert">
          {fault}
        </p>
      )}
      {plan && <Plan plan={plan} named={view.named} />}
      {!plan && !fault && (
        <p className="nothing">
          Say which articles, and what they get; then each of them is listed with what would change. Nothing
          happens before you say so.
        </p>
      )}
      <RetagDone {...{ timeZone, done }} list={view.done} part="history" />
    </div>
  )
}

type PlanProps = { plan: NonNullable<RetagView['plan']>; named: RetagView['named'] }

function Plan({ plan: { lines, others, live, same, left }, named }: PlanProps) {
  const count = lines.length + others.length
  return (
    <section className="term__part" aria-labelledby="plan-heading">
      <h2 id="plan-heading">What would change</h2>
      <p>
        {counted(count, 'article')} would change; readers see {live.toLocaleString('en-US')} of them now.
        {same > 0 && ` ${counted(same, 'article')} more ${same === 1 ? 'has' : 'have'} it that way already.`}
        {left > 0 &&
          ` ${counted(left, 'article')} more ${left === 1 ? 'fits and was' : 'fit and were'} not looked at: ask for fewer at once, such as those of some years.`}
      </p>
      {lines.length > 0 && (
        <PlainForm action={urls.retag()} className="retag__plan">
          <input type="hidden" name="add" value={named.add.join(', ')} />
          <input type="hidden" name="remove" value={named.remove.join(', ')} />
          <input type="hidden" name="from" value={named.from ?? ''} />
          <input type="hidden" name="to" value={named.to ?? ''} />
          <input type="hidden" name="others" value={others.join(' ')} />
          <fieldset className="term__titles">
            <legend>Articles that change: leave out what should stay as it is</legend>
            {lines.map(({ id, title, isLive, words }) => (
              <label key={id}>
                <input type="checkbox" name="articleIds[]" value={id} defaultChecked />
                <span>
                  <bdi>{title}</bdi>
                  <span className="terms__count">
                    {' '}
                    {words}
                    {isLive ? '' : ' · not live'}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
          {others.length > 0 && (
            <p>
              <strong>{counted(others.length, 'article')} more</strong>{' '}
              {others.length === 1 ? 'changes' : 'change'} together with these, by title after the last one
              here. To leave one of them out, ask for fewer at once.
            </p>
          )}
          <p className="field__help">
            Readers see it at once, in all of these articles together. It can be undone below and under
            Activity. Somebody who has one of them open keeps the tags they see until they reload.
            {others.length > 0 &&
              ' With so many it takes some seconds, in which everybody else’s saves wait.'}
          </p>
          <button type="submit" className="button button--primary">
            Retag the chosen articles
          </button>
        </PlainForm>
      )}
    </section>
  )
}
