import type { Properties } from '../../model'
import { googleError } from '../errors'
import type { Execution } from '../execution/execution'
import type { Members } from '../members'
import { Service, whole } from '../service'

type GoogleProperties = GoogleAppsScript.Properties.Properties

/** The three stores. What is set is kept at once: a run that is killed later does not take it back. */
export class PropertiesServiceService
  extends Service
  implements Pick<GoogleAppsScript.Properties.PropertiesService, Members<'PropertiesService'>>
{
  readonly typeName = 'PropertiesService'

  constructor(private readonly execution: Execution) {
    super()
  }

  getScriptProperties(): GoogleProperties {
    return this.store(() => this.execution.model.properties.script)
  }

  getDocumentProperties(): GoogleProperties {
    return this.store(() => this.execution.model.properties.document)
  }

  getUserProperties(): GoogleProperties {
    const { model, user } = this.execution
    return this.store(() => {
      model.properties.user[user] ??= {}
      return model.properties.user[user]
    })
  }

  private store(find: () => Properties): GoogleProperties {
    return whole(new PropertiesStore(find(), this.execution))
  }
}

/** One store of text by key. */
class PropertiesStore extends Service implements Pick<GoogleProperties, Members<'Properties'>> {
  readonly typeName = 'Properties'

  constructor(
    private readonly properties: Properties,
    private readonly execution: Execution,
  ) {
    super()
  }

  getProperty(key: string): string | null {
    return this.properties[key] ?? null
  }

  getProperties(): Properties {
    return { ...this.properties }
  }

  getKeys(): string[] {
    return Object.keys(this.properties)
  }

  setProperty(key: string, value: string): GoogleProperties {
    return this.setProperties({ [key]: value })
  }

  setProperties(values: Properties, deleteAllOthers = false): GoogleProperties {
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]))
    this.refuse(texts, deleteAllOthers ? {} : this.properties)
    if (deleteAllOthers) this.deleteAllProperties()
    Object.assign(this.properties, texts)
    return whole(this)
  }

  deleteProperty(key: string): GoogleProperties {
    delete this.properties[key]
    return whole(this)
  }

  deleteAllProperties(): GoogleProperties {
    for (const key of this.getKeys()) delete this.properties[key]
    return whole(this)
  }

  private refuse(texts: Properties, others: Properties): void {
    const { limits } = this.execution
    if (Object.values(texts).some((text) => Buffer.byteLength(text) > limits.propertyValueBytes)) {
      throw googleError('propertyTooLarge')
    }
    const all = Object.entries({ ...others, ...texts })
    const size = all.reduce((sum, [key, text]) => sum + Buffer.byteLength(key) + Buffer.byteLength(text), 0)
    if (size > limits.propertyStoreBytes) throw googleError('propertyStoreFull')
  }
}
