/** Which import, and whose. */
export type ImportRef = { userId: number; importId: number }
export type FileRef = ImportRef & { fileId: number }
