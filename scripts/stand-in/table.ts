import type { GoogleSurface } from './google-usage'
import { implementedMembers } from './implemented'

const HEAD = `# What the stand-in has of Apps Script

Made by \`npm run stand-in\` from the add-on's sources and the stand-in's tables; a test fails when it is out of date,
and when the add-on calls what the stand-in lacks. Each type's members: **used** by the add-on; **implemented** beyond
that; how many Google **declares** in its published types. What is declared and not implemented throws by name:
\`not implemented in the stand-in: Range.randomize\`.

That a member behaves as at Google is **unverified** until the conformance checks have run there. Known to be our
choice: formulas are kept and never computed (\`#UNCOMPUTED!\`), and a copied one moves its references along; a text
box keeps a leading apostrophe; \`5.1.2027\` and \`Tháng 11/2027\` are read as dates; nothing is visible to others before
a flush or the end of the run; a copied tab is called \`Copy of …\`, whatever the account's language; texts of
errors are English.

Of charts: they show boxes of their own tab only; options are kept as given and none is refused; a copied tab has copies
of them; they move with rows and columns; a chart that is gone cannot be changed. They are not in the .xlsx file but in
the side-car.

Of forms: every call is a round trip and is stored at once; a form's new tab is the first one, has no more grid than
it needs, and is seen by the run only after its flush; an answer is read as if typed (\`00123\` is 123), never as a
formula, and its row is inserted below the last one filled; a new question's column comes right of the last one, before
what staff keep there; a column follows its question however it is moved or named, and one that was deleted comes
anew; linking a form again writes all its answers a second time; \`createResponse\` refuses what the question would.
\`setCollectEmail(true)\` proves nothing. Windows of HTML do not hold a run up. What a missing permission does at the
start of a run, and that 90 minutes are counted over the runs of this one script, is our reading of the quota pages.

| Type | Used | Implemented | Declared |
|---|---|---|---|
`

/** The whole of docs/stand-in.md. */
export function standInTable({ used, declared }: GoogleSurface): string {
  const rows = [...implementedMembers()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, members]) => {
      const isUsed = (member: string) => used.has(`${type}.${member}`)
      const cells = [members.filter(isUsed), members.filter((member) => !isUsed(member))].map((names) =>
        names.join(', '),
      )
      return `| ${type} | ${cells.join(' | ')} | ${declared.get(type)?.length ?? 0} |`
    })
  return `${HEAD}${rows.join('\n')}\n`
}
