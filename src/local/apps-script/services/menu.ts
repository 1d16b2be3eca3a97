import type { Execution } from '../execution/execution'
import type { MenuEntry } from '../execution/run-log'
import type { Members } from '../members'
import { Service, whole } from '../service'

type GoogleMenu = GoogleAppsScript.Base.Menu

/** A menu under construction. */
export class MenuService extends Service implements Pick<GoogleMenu, Members<'Menu'>> {
  readonly typeName = 'Menu'
  private readonly entries: MenuEntry[] = []

  constructor(
    private readonly caption: string,
    private readonly execution: Execution,
  ) {
    super()
  }

  addItem(caption: string, handler: string): GoogleMenu {
    this.entries.push({ caption, handler })
    return whole(this)
  }

  addSeparator(): GoogleMenu {
    this.entries.push({ caption: '-' })
    return whole(this)
  }

  addSubMenu(menu: GoogleMenu): GoogleMenu {
    const built: unknown = menu
    if (!(built instanceof MenuService)) throw new TypeError('addSubMenu needs a menu')
    this.entries.push(built.tree)
    return whole(this)
  }

  addToUi(): void {
    this.execution.log.menus.push(this.tree)
  }

  private get tree(): MenuEntry {
    return { caption: this.caption, entries: this.entries }
  }
}
