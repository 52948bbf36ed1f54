/** Which import, and whose. */
export type ImportRef = { userId: number; importId: number }
export type ImportFileRef = ImportRef & { fileId: number }
