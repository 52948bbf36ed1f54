/** Identifies an import and its owner. */
export type ImportRef = { userId: number; importId: number }
export type ImportFileRef = ImportRef & { fileId: number }
