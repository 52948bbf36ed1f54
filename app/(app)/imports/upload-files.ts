import { withBasePath } from '@/lib/base-path'
import { uploadError } from './upload-error'

/**
 * Uploads files to the import route and returns an error message, or null on success. Uses XMLHttpRequest because `fetch`
 * does not report upload progress.
 */
export function uploadFiles(files: File[], onProgress: (part: number) => void): Promise<string | null> {
  const form = new FormData()
  for (const file of files) form.append('files', file)
  const request = new XMLHttpRequest()
  return new Promise((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () => resolve(request.status === 202 ? null : uploadError(request.status, request.responseText))
    request.onerror = () => resolve('The upload was interrupted. Check your connection and try again.')
    request.open('POST', withBasePath('/api/imports'))
    request.send(form)
  })
}
