import type { GoogleSurface } from './google-usage'
import { implementedMembers } from './implemented'

const HEAD = `# What the stand-in has of Apps Script

Made by \`npm run stand-in\` from the add-on's sources and the stand-in's tables; a test fails when it is out of date,
and when the add-on calls what the stand-in lacks. Each type's members: **used** by the add-on; **implemented** beyond
that; how many Google **declares** in its published types. What is declared and not implemented throws by name:
\`not implemented in the stand-in: Range.randomize\`.

That a member behaves as at Google is **unverified** until the conformance checks have run there. Known to be our
choice: formulas are kept and never computed (\`#UNCOMPUTED!\`); a text box keeps a leading apostrophe; \`5.1.2027\` and
\`Tháng 11/2027\` are read as dates; nothing is visible to others before a flush or the end of the run; a copied tab
is called \`Copy of …\`, whatever the account's language; texts of errors are English.

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
