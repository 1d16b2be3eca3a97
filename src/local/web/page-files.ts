import { join } from 'node:path'
import { build } from 'esbuild'

const REPOSITORY = join(import.meta.dirname, '../../..')
const CACHE = join(REPOSITORY, 'node_modules/.cache/so-chuyen-de')

/** The page as the browser gets it. */
export interface PageFiles {
  html(secret: string): string
  readonly script: string
  readonly style: string
}

const html = (secret: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sổ Chuyên đề</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css?token=${secret}">
</head>
<body>
<div id="page"><p class="starting">Đang mở sổ…</p></div>
<script type="module" src="/page.js?token=${secret}"></script>
</body>
</html>
`

/** Bundles the page with all that it needs: nothing is loaded from elsewhere. */
export async function buildPage(): Promise<PageFiles> {
  const { outputFiles } = await build({
    absWorkingDir: REPOSITORY,
    entryPoints: ['src/local/web/page/main.tsx'],
    outfile: join(CACHE, 'page.js'),
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl' },
  })
  const ending = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? ''
  return { html, script: ending('.js'), style: ending('.css') }
}
