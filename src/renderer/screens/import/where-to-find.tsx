import { sources } from '../../../core/sources/index.ts'
import { sourceKind, sourceKinds } from '../../../core/sources/source-kind.ts'
import { useWords } from '../../use-words.tsx'

/** For whoever has no file yet: in which menu each platform keeps its export. */
export function WhereToFind() {
  const { say, language, source: nameOf } = useWords()
  const byName = sources.toSorted((one, other) => nameOf(one.id).localeCompare(nameOf(other.id), language))
  return (
    <section className="where-to-find" aria-labelledby="where-to-find">
      <h2 id="where-to-find">{say('where-to-find.title')}</h2>
      <p className="soft">{say('where-to-find.lead')}</p>
      <div className="where-to-find-kinds">
        {sourceKinds.map((kind) => (
          <section key={kind}>
            <h3>{say(`where-to-find.kind.${kind}`)}</h3>
            <dl>
              {byName
                .filter((source) => sourceKind(source) === kind)
                .map(({ id, verified }) => (
                  <div key={id}>
                    <dt>{nameOf(id)}</dt>
                    <dd>
                      {say(`where-to-find.${id}`)}
                      {!verified && <small> ({say('where-to-find.unverified')})</small>}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <section>
          <h3>{say('where-to-find.anything-else')}</h3>
          <p>{say('where-to-find.anything-else-how')}</p>
        </section>
      </div>
    </section>
  )
}
