export const UI_MEMBERS = {
  Ui: {
    handle: ['createMenu'],
    other: ['alert', 'prompt', 'showModalDialog', 'showModelessDialog', 'showSidebar'],
  },
  Menu: { handle: ['addItem', 'addSeparator', 'addSubMenu'], other: ['addToUi'] },
  PromptResponse: { handle: ['getResponseText', 'getSelectedButton'] },
  HtmlService: { handle: ['createHtmlOutput', 'createHtmlOutputFromFile'] },
  HtmlOutput: {
    handle: ['append', 'getContent', 'getTitle', 'setContent', 'setHeight', 'setTitle', 'setWidth'],
  },
} as const

export const MAIL_MEMBERS = {
  MailApp: { mail: ['sendEmail'], other: ['getRemainingDailyQuota'] },
} as const

export const STORE_MEMBERS = {
  PropertiesService: { handle: ['getScriptProperties', 'getDocumentProperties', 'getUserProperties'] },
  Properties: {
    other: [
      'getProperty',
      'getProperties',
      'getKeys',
      'setProperty',
      'setProperties',
      'deleteProperty',
      'deleteAllProperties',
    ],
  },
  LockService: { handle: ['getScriptLock', 'getDocumentLock', 'getUserLock'] },
  Lock: { handle: ['hasLock'], other: ['tryLock', 'waitLock', 'releaseLock'] },
  CacheService: { handle: ['getScriptCache', 'getDocumentCache', 'getUserCache'] },
  Cache: { other: ['get', 'put', 'remove'] },
} as const

export const SCRIPT_MEMBERS = {
  Session: { other: ['getActiveUser', 'getEffectiveUser', 'getScriptTimeZone', 'getActiveUserLocale'] },
  User: { handle: ['getEmail'] },
  ScriptApp: {
    handle: ['newTrigger'],
    other: [
      'getProjectTriggers',
      'deleteTrigger',
      'requireAllScopes',
      'requireScopes',
      'getAuthorizationInfo',
      'getScriptId',
    ],
  },
  AuthorizationInfo: { handle: ['getAuthorizationStatus', 'getAuthorizationUrl'] },
  TriggerBuilder: { handle: ['timeBased', 'forSpreadsheet'] },
  ClockTriggerBuilder: {
    handle: ['atHour', 'nearMinute', 'everyDays', 'inTimezone'],
    other: ['create'],
  },
  SpreadsheetTriggerBuilder: { handle: ['onFormSubmit', 'onOpen', 'onEdit', 'onChange'], other: ['create'] },
  Trigger: {
    handle: ['getUniqueId', 'getHandlerFunction', 'getEventType', 'getTriggerSource', 'getTriggerSourceId'],
  },
} as const

export const BLOB_MEMBERS = {
  Utilities: {
    other: [
      'getUuid',
      'sleep',
      'formatDate',
      'computeDigest',
      'base64Encode',
      'base64EncodeWebSafe',
      'base64Decode',
      'newBlob',
    ],
  },
  Blob: { handle: ['getBytes', 'getContentType', 'getDataAsString', 'getName', 'setName', 'setContentType'] },
} as const
