/** Names what found something in stored results; the version rises when any rule changes, and everything is found again. */
export const reader = { name: 'parley-rules', version: '6' } as const
