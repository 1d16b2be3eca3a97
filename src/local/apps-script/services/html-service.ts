import { googleError } from '../errors'
import type { Members } from '../members'
import { Service, whole } from '../service'

type GoogleOutput = GoogleAppsScript.HTML.HtmlOutput

/** Makes the windows that open beside the sheet. */
export class HtmlServiceService
  extends Service
  implements Pick<GoogleAppsScript.HTML.HtmlService, Members<'HtmlService'>>
{
  readonly typeName = 'HtmlService'

  /** @param pages the HTML files of the script project, by name */
  constructor(private readonly pages: Readonly<Record<string, string>>) {
    super()
  }

  createHtmlOutput(html: string | GoogleAppsScript.Base.BlobSource = ''): GoogleOutput {
    return whole(new HtmlOutputService(String(html)))
  }

  createHtmlOutputFromFile(name: string): GoogleOutput {
    const wanted = String(name)
    const html = this.pages[wanted.replace(/\.html$/, '')]
    if (html === undefined) throw googleError('htmlFileMissing', wanted)
    return whole(new HtmlOutputService(html))
  }
}

/** HTML, and how large its window shall be, in pixels. */
export class HtmlOutputService extends Service implements Pick<GoogleOutput, Members<'HtmlOutput'>> {
  readonly typeName = 'HtmlOutput'
  private title = ''
  private width: number | undefined
  private height: number | undefined

  constructor(private content: string) {
    super()
  }

  getContent = () => this.content
  getTitle = () => this.title

  append(content: string): GoogleOutput {
    return this.setContent(this.content + content)
  }

  setContent(content: string): GoogleOutput {
    this.content = String(content)
    return whole(this)
  }

  setTitle(title: string): GoogleOutput {
    this.title = String(title)
    return whole(this)
  }

  setWidth(width: number): GoogleOutput {
    this.width = width
    return whole(this)
  }

  setHeight(height: number): GoogleOutput {
    this.height = height
    return whole(this)
  }

  /** What a window shows; a size that was not set is left out. */
  get shown(): { html: string; width?: number; height?: number } {
    return {
      html: this.content,
      ...(this.width !== undefined && { width: this.width }),
      ...(this.height !== undefined && { height: this.height }),
    }
  }
}
