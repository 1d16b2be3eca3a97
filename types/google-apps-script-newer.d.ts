/** What Google has added to its services and @types/google-apps-script does not declare yet. */
declare namespace GoogleAppsScript {
  namespace Script {
    interface ScriptApp {
      /** Of the named scopes alone: a person may grant some and leave out others. */
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo
    }
  }

  namespace Forms {
    interface FormApp {
      readonly EmailCollectionType: typeof EmailCollectionType
    }

    interface Form {
      /** Publishing also opens the form for answers. A form made by a script is born unpublished since July 2026. */
      setPublished(enabled: boolean): Form
      isPublished(): boolean
      /** False for a form from before forms could be published: the two methods above throw for it. */
      supportsAdvancedResponderPermissions(): boolean
      setEmailCollectionType(type: EmailCollectionType): Form
    }

    enum EmailCollectionType {
      DO_NOT_COLLECT,
      VERIFIED,
      RESPONDER_INPUT,
    }
  }
}
